import { z } from "zod";
import type { Tx } from "../../../tx";
import type { WholePlanRow } from "../plan-row";

export interface PublishedCell {
  code: string;
  /** What a unit of a layer is to be called; null when the plan does not say. */
  name: string | null;
  geometry: { type: "MultiPolygon"; coordinates: unknown };
}

/** Rows that do not stay as they are: other ground under the same code, or no ground any more. */
const replacedSql = `
select g.id::text as id, g.code from grids g
  left join (select code, ST_GeomFromGeoJSON(shape) as geom from unnest($3::text[], $4::text[]) as t (code, shape)) cell
    on cell.code = g.code
where g.district_code = $1 and g.id = any ($2::bigint[]) and (cell.code is null or not ST_Equals(cell.geom, g.geom))`;

const replacedRow = z.object({ id: z.string(), code: z.string() });

const close = `
update grids set validity = daterange(lower(validity), $3::date)
where district_code = $1 and id = any ($2::bigint[])`;

/** A grid with the same code goes on under its name and leader; a new one is named after its community and serial. */
const insert = `
insert into grids (district_code, code, name, name_en, kind, fabric, leader_user_id, leader_name, geom, anchor,
  area_square_metres, validity, plan_id, revision)
select $1, cell.code, coalesce(old.name, area.name || '第' || right(cell.code, 3)::int || '网格', cell.code),
  coalesce(old.name_en, area.name_en || ' Grid ' || right(cell.code, 3)::int, cell.code), coalesce(old.kind, 'comprehensive'),
  coalesce(old.fabric, 'planned'), old.leader_user_id, old.leader_name, cell.geom, ST_PointOnSurface(cell.geom),
  ST_Area(cell.geom::geography), daterange($5::date, null), $6, coalesce(old.revision, 0) + 1
from (select code, ST_GeomFromGeoJSON(shape) as geom from unnest($3::text[], $4::text[]) as t (code, shape)) cell
  left join grids old on old.district_code = $1 and old.code = cell.code and old.id = any ($2::bigint[])
  left join areas area on area.code = left(cell.code, 12)`;

/**
 * Ends what changes on a day and begins what follows it. Grids whose ground stays keep their row.
 * @returns codes whose ground changes, and the ids of the rows that ended
 */
export async function replaceGrids(
  tx: Tx,
  plan: WholePlanRow,
  cells: readonly PublishedCell[],
  day: string,
): Promise<{ changed: string[]; replaced: string[] }> {
  const shapes = (of: readonly PublishedCell[]) => [
    of.map(({ code }) => code),
    of.map(({ geometry }) => JSON.stringify(geometry)),
  ];
  const { district_code: district, based_on: base } = plan;
  const ended = await tx.rows(replacedSql, [district, base, ...shapes(cells)], replacedRow);
  const replaced = ended.map(({ id }) => id);
  const endedCodes = new Set(ended.map(({ code }) => code));
  const before = new Set(plan.topology.cells.map(({ code }) => code));
  const begun = cells.filter(({ code }) => endedCodes.has(code) || !before.has(code));
  await tx.run(close, [district, replaced, day]);
  await tx.run(insert, [district, replaced, ...shapes(begun), day, plan.id]);
  return { changed: [...new Set([...endedCodes, ...begun.map(({ code }) => code)])], replaced };
}
