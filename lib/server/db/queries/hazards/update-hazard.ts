import type { HazardStatus } from "@/lib/hazards/inspection-table";
import type { Tx } from "../../tx";
import { type HazardRow, hazardColumns, hazardRow } from "./hazard-row";

const sql = `
update hazards set status = $4, next_inspection_on = $5, closed_at = case when $4 = 'closed' then $6::timestamptz end,
  revision = revision + 1, updated_at = $6
where district_code = $1 and id = $2 and revision = $3
returning ${hazardColumns}`;

/** Writes what an inspection of `before` found; null when somebody else's came first. */
export async function updateHazard(
  tx: Tx,
  before: HazardRow,
  { status, nextInspectionOn, at }: { status: HazardStatus; nextInspectionOn: string | null; at: Date },
): Promise<HazardRow | null> {
  const { district_code, id, revision } = before;
  const [row] = await tx.rows(sql, [district_code, id, revision, status, nextInspectionOn, at], hazardRow);
  return row ?? null;
}
