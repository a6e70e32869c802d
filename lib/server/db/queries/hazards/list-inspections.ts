import { z } from "zod";
import { type HazardInspection, inspectionSchema } from "@/lib/contracts/hazards/hazard";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";
import type { HazardRow } from "./hazard-row";

const sql = `
select seq, at, inspector_name as inspector, outcome, note, checks
from hazard_inspections where district_code = $1 and hazard_id = $2 order by seq`;

const row = z.object({
  seq: z.number(),
  at: isoTime,
  inspector: z.string(),
  outcome: inspectionSchema.shape.outcome,
  note: z.string(),
  checks: z.array(z.string()),
});

export function listInspections(tx: Tx, hazard: HazardRow): Promise<HazardInspection[]> {
  return tx.rows(sql, [hazard.district_code, hazard.id], row);
}
