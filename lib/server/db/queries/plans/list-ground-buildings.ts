import { z } from "zod";
import type { Tx } from "../../tx";
import { lngLat } from "../lng-lat";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  building_id: z.string(),
  grid_code: z.string(),
  lng: z.number(),
  lat: z.number(),
  households: z.number(),
  people: z.number(),
});

export type GroundBuildingRow = z.infer<typeof row>;

export function listGroundBuildings(tx: Tx, parts: readonly ScopePart[]): Promise<GroundBuildingRow[]> {
  const statement = new Statement();
  const text = `
select building_id::text as building_id, grid_code, ${lngLat("position")}, households, people from building_counts
where ${parts.map((part) => `(${inPart(statement, part)})`).join(" or ")} order by building_id`;
  return tx.rows(text, statement.values, row);
}
