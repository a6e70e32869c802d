import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select u.id::text as id, u.code, ST_AsGeoJSON(u.geom, 7, 0)::json->'coordinates' as coordinates
from grid_layer_units u where u.district_code = $1 and u.layer_id = $2 and u.validity @> $3::date order by u.code`;

const row = z.object({
  id: z.string(),
  code: z.string(),
  coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
});

/** The units in force on a day and the free ground between them, with their polygons as stored. */
export const listSourceUnits = (
  tx: Tx,
  { districtCode, layerId }: { districtCode: string; layerId: string },
  day: string,
): Promise<z.infer<typeof row>[]> => tx.rows(sql, [districtCode, layerId, day], row);
