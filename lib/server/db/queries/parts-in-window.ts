import { z } from "zod";
import type { Tx } from "../tx";
import type { ScopePart } from "./scope-parts";

const sql = `
select prefix from unnest($1::text[], $2::text[]) as part (district_code, prefix)
where exists (
  select from grids where grids.district_code = part.district_code and code >= prefix and code < prefix || '~'
    and geom && nullif(current_setting('app.viewport', true), '')::geometry)`;
const row = z.object({ prefix: z.string() });

/**
 * The parts that the transaction's window touches, by all their grids there ever were. Whatever lies in a grid's part lies in
 * the grid; the planner, who takes window and district for independent, would look for it through a whole district beside it.
 */
export async function partsInWindow(tx: Tx, parts: readonly ScopePart[]): Promise<ScopePart[]> {
  const values = [parts.map(({ districtCode }) => districtCode), parts.map(({ prefix }) => prefix)];
  const touched = new Set((await tx.rows(sql, values, row)).map(({ prefix }) => prefix));
  return parts.filter(({ prefix }) => touched.has(prefix));
}
