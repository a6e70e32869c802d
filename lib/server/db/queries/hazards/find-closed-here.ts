import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";

/** The same stairwell or yard, and how exactly a phone knows where it is. */
const SAME_PLACE_METRES = 30;

const sql = `
select id from hazards
where district_code = $1 and kind = $2 and closed_at is not null and located
  and st_dwithin(position::geography, st_setsrid(st_makepoint($3, $4), 4326)::geography, ${SAME_PLACE_METRES})
order by closed_at desc limit 1`;
const row = z.object({ id: z.string() });

/** The hazard of the same kind that was closed last at this place; one of which only the grid was known was at no place. */
export async function findClosedHere(
  tx: Tx,
  districtCode: string,
  { kind, position: [lng, lat] }: { kind: string; position: Position },
): Promise<string | null> {
  const [found] = await tx.rows(sql, [districtCode, kind, lng, lat], row);
  return found?.id ?? null;
}
