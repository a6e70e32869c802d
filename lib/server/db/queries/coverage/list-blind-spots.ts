import { z } from "zod";
import { positionField } from "@/lib/contracts/fields";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";

const row = z.object({
  id: z.int(),
  grid_code: z.string(),
  square_metres: z.number(),
  hazards: z.int(),
  incidents: z.int(),
  street: z.string(),
  street_en: z.string(),
  centre: z.object({ coordinates: positionField }),
  shape: z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(positionField)) }),
});

export type BlindSpotRow = z.infer<typeof row>;

/** The heaviest first. */
export function listBlindSpots(tx: Tx, parts: readonly ScopePart[], limit: number): Promise<BlindSpotRow[]> {
  const statement = new Statement();
  const inParts = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
select id, grid_code, square_metres, hazards, incidents, street, street_en,
  ST_AsGeoJSON(ST_PointOnSurface(geom), 6, 0)::jsonb as centre, ST_AsGeoJSON(geom, 7, 0)::jsonb as shape
from coverage_blind_spots where ${inParts}
order by hazards + incidents desc, square_metres desc, id limit ${statement.value(limit)}`;
  return tx.rows(text, statement.values, row);
}
