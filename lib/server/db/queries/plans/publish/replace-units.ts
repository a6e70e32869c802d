import { z } from "zod";
import { freeGround } from "@/lib/grid/free-ground";
import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";
import type { PublishedCell } from "./replace-grids";

/** Units whose ground is another one or gone. */
const replacedSql = `
select u.id::text as id, u.code from grid_layer_units u
  left join (select code, ST_GeomFromGeoJSON(shape) as geom from unnest($3::text[], $4::text[]) as t (code, shape)) cell
    on cell.code = u.code
where u.district_code = $1 and u.id = any ($2::bigint[]) and u.code <> $5 and (cell.code is null or not ST_Equals(cell.geom, u.geom))`;

const replacedRow = z.object({ id: z.string(), code: z.string() });

const close = `
update grid_layer_units set validity = daterange(lower(validity), $3::date)
where district_code = $1 and (id = any ($2::bigint[]) or (layer_id = $4 and code = $5 and upper_inf(validity)))`;

/** A name that is in English as well: one of plain letters. */
const inEnglish = "case when octet_length(cell.name) = char_length(cell.name) then cell.name end";

/**
 * A unit with the same code goes on with who answers for it, under its name unless the plan has another; a new one without a name
 * is named after its layer and serial.
 */
const insert = `
insert into grid_layer_units (district_code, layer_id, code, name, name_en, department_code, worker_user_id, worker_name, geom,
  area_square_metres, validity, plan_id, revision)
select $1, layer.id, cell.code, coalesce(cell.name, old.name, layer.name || right(cell.code, 3)::int || '号'),
  coalesce(${inEnglish}, old.name_en, layer.name_en || ' ' || right(cell.code, 3)::int), old.department_code, old.worker_user_id, old.worker_name,
  cell.geom, ST_Area(cell.geom::geography), daterange($5::date, null), $6, coalesce(old.revision, 0) + 1
from (select code, name, ST_GeomFromGeoJSON(shape) as geom
    from unnest($3::text[], $4::text[], $9::text[]) as t (code, shape, name)) cell
  join grid_layers layer on layer.district_code = $1 and layer.id = $7
  left join grid_layer_units old on old.district_code = $1 and old.code = cell.code and old.id = any ($2::bigint[])
where cell.code <> $8`;

/** Units that only get another name. */
const rename = `
update grid_layer_units u set name = cell.name, name_en = coalesce(${inEnglish}, u.name_en), revision = u.revision + 1
from unnest($3::text[], $4::text[]) as cell (code, name)
where u.district_code = $1 and u.layer_id = $2 and u.code = cell.code and upper_inf(u.validity) and u.name <> cell.name`;

/** Ground that nobody has, as it is between the units from now on. */
const insertFree = `
insert into grid_layer_units (district_code, layer_id, code, name, name_en, geom, area_square_metres, validity, plan_id)
select $1, $2, $3, '', '', geom, ST_Area(geom::geography), daterange($5::date, null), $6
from (select ST_GeomFromGeoJSON($4) as geom) free`;

/**
 * Ends what changes in a layer on a day and begins what follows it. Units whose ground stays keep their row.
 * @returns codes whose ground changes
 */
export async function replaceUnits(
  tx: Tx,
  plan: WholePlanRow & { layer: NonNullable<WholePlanRow["layer"]> },
  cells: readonly PublishedCell[],
  day: string,
): Promise<string[]> {
  const shapes = (of: readonly PublishedCell[]) => [
    of.map(({ code }) => code),
    of.map(({ geometry }) => JSON.stringify(geometry)),
  ];
  const { district_code: district, based_on: base, layer } = plan;
  const units = cells.filter(({ code }) => code !== freeGround);
  const ended = await tx.rows(replacedSql, [district, base, ...shapes(units), freeGround], replacedRow);
  const replaced = ended.map(({ id }) => id);
  const endedCodes = new Set(ended.map(({ code }) => code));
  const before = new Set(plan.topology.cells.map(({ code }) => code));
  const begun = units.filter(({ code }) => endedCodes.has(code) || !before.has(code));
  if (replaced.length + begun.length > 0) {
    await tx.run(close, [district, replaced, day, layer.id, freeGround]);
    const names = begun.map(({ name }) => name);
    await tx.run(insert, [district, replaced, ...shapes(begun), day, plan.id, layer.id, freeGround, names]);
    const [free] = cells.filter(({ code }) => code === freeGround);
    if (free) await tx.run(insertFree, [district, layer.id, freeGround, JSON.stringify(free.geometry), day, plan.id]);
  }
  const named = units.filter(({ name }) => name !== null);
  await tx.run(rename, [district, layer.id, named.map(({ code }) => code), named.map(({ name }) => name)]);
  return [...new Set([...endedCodes, ...begun.map(({ code }) => code)])];
}
