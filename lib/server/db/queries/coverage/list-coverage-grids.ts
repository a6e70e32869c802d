import { z } from "zod";
import { coverageFiguresSchema } from "@/lib/contracts/coverage/coverage-figures-schema";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  figures: coverageFiguresSchema,
  over_metres: z.number(),
  over_buildings: z.number(),
  over_cameras: z.number(),
});

export type CoverageGridRow = z.infer<typeof row>;

/** Stored figures of the grids in force, and what the cameras that stand in each look at too closely. */
export function listCoverageGrids(tx: Tx, parts: readonly ScopePart[], day: string): Promise<CoverageGridRow[]> {
  const statement = new Statement();
  const columns = { district: "g.district_code", code: "g.code" };
  const inParts = parts.map((part) => `(${inPart(statement, part, columns)})`).join(" or ");
  const text = `
select g.code, g.name, g.name_en, c.figures, coalesce(o.metres, 0) as over_metres, coalesce(o.buildings, 0)::int as over_buildings,
  coalesce(o.cameras, 0)::int as over_cameras
from grids g
join coverage_grids c on c.district_code = g.district_code and c.grid_code = g.code
left join (
  select district_code, grid_code, sum(over_metres) as metres, sum(over_buildings) as buildings, count(*) as cameras
  from camera_views where over_buildings > 0 group by 1, 2
) o on o.district_code = g.district_code and o.grid_code = g.code
where (${inParts}) and g.validity @> ${statement.value(day)}::date order by g.code`;
  return tx.rows(text, statement.values, row);
}
