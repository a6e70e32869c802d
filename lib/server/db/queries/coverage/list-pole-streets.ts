import { z } from "zod";
import type { Tx } from "../../tx";
import type { Bounds } from "../../viewport";

const sql = `
select r.name, r.name_en, r.width_metres, ST_AsBinary(r.geom) as shape, f.kind as from_kind, t.kind as to_kind
from roads r
join road_nodes f on f.district_code = r.district_code and f.id = r.from_node
join road_nodes t on t.district_code = r.district_code and t.id = r.to_node
where r.district_code = $1 and r.class <> 'footpath' and not r.bridge and r.geom && ST_MakeEnvelope($2, $3, $4, $5, 4326)
order by r.id`;

const row = z.object({
  name: z.string(),
  name_en: z.string(),
  width_metres: z.number(),
  shape: z.instanceof(Uint8Array),
  from_kind: z.string(),
  to_kind: z.string(),
});

export type PoleStreetRow = z.infer<typeof row>;

/** Streets of a district in a window along which posts stand, with what their ends are. */
export const listPoleStreets = (tx: Tx, districtCode: string, bounds: Bounds): Promise<PoleStreetRow[]> =>
  tx.rows(sql, [districtCode, ...bounds], row);
