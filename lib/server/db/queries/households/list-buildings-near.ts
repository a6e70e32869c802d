import { z } from "zod";
import type { Position } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";

// The box is wider than the distance asked for at every latitude where cities stand; metres decide.
const sql = `
select b.id, b.address, st_covers(b.geom, p.at) as inside, st_distance(b.geom::geography, p.at::geography) as metres
from buildings b, (select st_setsrid(st_makepoint($2, $3), 4326) as at) p
where b.district_code = $1 and b.geom && st_expand(p.at, $4::float8 / 30000)
order by inside desc, metres, b.id`;

const row = z.object({ id: z.string(), address: z.string(), inside: z.boolean(), metres: z.number() });

export type NearBuilding = z.infer<typeof row>;

/** Buildings around a position, those it lies in first, then the nearest. */
export function listBuildingsNear(
  tx: Tx,
  { districtCode, position: [lng, lat], metres }: { districtCode: string; position: Position; metres: number },
): Promise<NearBuilding[]> {
  return tx.rows(sql, [districtCode, lng, lat, metres], row);
}
