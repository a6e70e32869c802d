import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  kind: z.enum(["comprehensive", "exclusive"]),
  leader_name: z.string().nullable(),
  households: z.number().nullable(),
  area_square_metres: z.number(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
  revision: z.number(),
  geometry: z.looseObject({ type: z.string() }),
});

export type GridRow = z.infer<typeof row>;

/** Grids of the parts in force on a day. A role that may not read counts finds none beside its grids. */
export function listGrids(tx: Tx, parts: readonly ScopePart[], day: string): Promise<GridRow[]> {
  const statement = new Statement();
  const place = { district: "g.district_code", code: "g.code" };
  const inScope = parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const text = `
select g.code, g.name, g.name_en, g.kind, g.leader_name, c.households, g.area_square_metres,
  lower(g.validity)::text as valid_from, upper(g.validity)::text as valid_to, g.revision,
  ST_AsGeoJSON(g.geom, 7, 0)::json as geometry
from grids g left join grid_counts c on c.district_code = g.district_code and c.grid_code = g.code
where (${inScope}) and g.validity @> ${statement.value(day)}::date order by g.code`;
  return tx.rows(text, statement.values, row);
}
