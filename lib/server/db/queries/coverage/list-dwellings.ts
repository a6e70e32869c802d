import { z } from "zod";
import type { Tx } from "../../tx";
import { lngLat } from "../lng-lat";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  grid_code: z.string(),
  name: z.string(),
  name_en: z.string(),
  households: z.number(),
  lng: z.number(),
  lat: z.number(),
});

export type DwellingRow = z.infer<typeof row>;

/** Buildings of a part in which households live, with the grid in force on a day; for figures alone (`purpose: count`). */
export function listDwellings(tx: Tx, part: ScopePart, day: string): Promise<DwellingRow[]> {
  const statement = new Statement();
  const place = { district: "b.district_code", code: "b.grid_code" };
  const text = `
select b.grid_code, g.name, g.name_en, b.households, ${lngLat("b.position")}
from building_counts b join grids g on g.district_code = b.district_code and g.code = b.grid_code
where ${inPart(statement, part, place)} and b.households > 0 and g.validity @> ${statement.value(day)}::date
order by b.building_id`;
  return tx.rows(text, statement.values, row);
}
