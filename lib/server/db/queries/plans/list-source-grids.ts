import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  id: z.string(),
  code: z.string(),
  coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
});

/** The grids in force on a day in some areas, with their polygons as stored. */
export function listSourceGrids(tx: Tx, parts: readonly ScopePart[], day: string): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const place = { district: "g.district_code", code: "g.code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, place)})`).join(" or ");
  const text = `
select g.id::text as id, g.code, ST_AsGeoJSON(g.geom, 7, 0)::json->'coordinates' as coordinates
from grids g where (${inParts}) and g.validity @> ${statement.value(day)}::date order by g.code`;
  return tx.rows(text, statement.values, row);
}
