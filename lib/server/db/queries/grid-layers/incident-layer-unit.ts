import { z } from "zod";
import { freeGround } from "@/lib/grid/free-ground";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

/**
 * The exacter class goes first; where its layer has no unit at the place, the wider class's layer answers. On a shared border the
 * lower code has it, as of grids.
 */
const insert = `
insert into incident_layer_units (district_code, incident_id, grid_code, layer_id, layer_name, layer_name_en, unit_code, unit_name,
  unit_name_en, department_code, worker_user_id, worker_name, routed_on)
select $1, $2, $3, l.id, l.name, l.name_en, u.code, u.name, u.name_en, u.department_code, u.worker_user_id, u.worker_name, $7::date
from grid_layer_routes r
  join grid_layers l on l.district_code = $1 and l.id = r.layer_id and (l.retired_on is null or l.retired_on > $7::date)
  join grid_layer_units u on u.district_code = $1 and u.layer_id = l.id and u.validity @> $7::date and u.code <> $8
    and ST_Covers(u.geom, ST_SetSRID(ST_MakePoint($5, $6), 4326))
where r.district_code = $1 and $4 ^@ r.category
order by length(r.category) desc, u.code limit 1
on conflict (district_code, incident_id) do nothing`;

const find = `
select c.layer_id::text as layer_id, c.layer_name, c.layer_name_en, c.unit_code, c.unit_name, c.unit_name_en, c.department_code,
  (select name from departments d where d.code = c.department_code) as department,
  (select name_en from departments d where d.code = c.department_code) as department_en, c.worker_user_id, c.worker_name,
  c.routed_on::text
from incident_layer_units c where c.district_code = $1 and c.incident_id = $2`;

const row = z.object({
  layer_id: z.string(),
  layer_name: z.string(),
  layer_name_en: z.string(),
  unit_code: z.string(),
  unit_name: z.string(),
  unit_name_en: z.string(),
  department_code: z.string().nullable(),
  department: z.string().nullable(),
  department_en: z.string().nullable(),
  worker_user_id: z.string().nullable(),
  worker_name: z.string().nullable(),
  routed_on: z.string(),
});

export type IncidentLayerUnitRow = z.infer<typeof row>;

/** Finds the unit that answers for a case on a day, and keeps it with the case as it is called then. */
export async function routeIncident(tx: Tx, incident: IncidentRow, day: string): Promise<void> {
  const { district_code: district, id, grid_code: grid, category, lng, lat } = incident;
  await tx.run(insert, [district, id, grid, category, lng, lat, day, freeGround]);
}

/** The case must have been granted to a department. */
export async function findLayerUnit(
  tx: Tx,
  { district_code: district, id }: Pick<IncidentRow, "district_code" | "id">,
): Promise<IncidentLayerUnitRow | null> {
  return (await tx.rows(find, [district, id], row))[0] ?? null;
}
