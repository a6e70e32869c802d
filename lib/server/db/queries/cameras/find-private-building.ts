import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import { type PrivateKind, privateKinds } from "@/lib/coverage/private-kinds";
import type { Tx } from "../../tx";

// 0.00006° is 6 m: an indoor camera is often surveyed with the accuracy of a hand-held receiver.
const sql = `
select kind from buildings, (select ST_SetSRID(ST_MakePoint($1, $2), 4326) as place) at
where district_code = $3 and kind = any ($5)
  and ST_DWithin(geom, place, case when $4 then 0.00006 else 0 end) and ($4 or not ST_Touches(geom, place))
limit 1`;

const row = z.object({ kind: z.enum(privateKinds) });

/** The building with private rooms that a camera at this place would stand in. On the outer wall is outside. */
export async function findPrivateBuilding(
  tx: Tx,
  { position, districtCode, indoor }: { position: Position; districtCode: string; indoor: boolean },
): Promise<PrivateKind | null> {
  const [found] = await tx.rows(sql, [...position, districtCode, indoor, privateKinds], row);
  return found?.kind ?? null;
}
