import { z } from "zod";
import { freeGround } from "@/lib/grid/free-ground";
import type { Tx } from "../../tx";
import type { LayerRow } from "./layer-row";

const sql = `
select u.code, u.name, u.name_en, u.department_code, (select name from departments d where d.code = u.department_code) as department,
  (select name_en from departments d where d.code = u.department_code) as department_en, u.worker_user_id, u.worker_name,
  u.area_square_metres, lower(u.validity)::text as valid_from, upper(u.validity)::text as valid_to, u.revision,
  ST_AsGeoJSON(u.geom, 7, 0)::json as geometry
from grid_layer_units u
where u.district_code = $1 and u.layer_id = $2 and u.validity @> $3::date and u.code <> $4 order by u.code`;

const row = z.object({
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  department_code: z.string().nullable(),
  department: z.string().nullable(),
  department_en: z.string().nullable(),
  worker_user_id: z.string().nullable(),
  worker_name: z.string().nullable(),
  area_square_metres: z.number(),
  valid_from: z.string(),
  valid_to: z.string().nullable(),
  revision: z.number(),
  geometry: z.looseObject({ type: z.string() }),
});

export type LayerUnitRow = z.infer<typeof row>;

/** The units of a layer in force on a day, as they are answered. */
export const listUnitsAt = (tx: Tx, layer: LayerRow, day: string): Promise<LayerUnitRow[]> =>
  tx.rows(sql, [layer.district_code, layer.id, day, freeGround], row);
