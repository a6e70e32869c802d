import type { Tx } from "../../tx";
import type { HazardRow } from "./hazard-row";

const sql = `
insert into hazard_inspections (district_code, hazard_id, seq, grid_code, department_code, at, inspector_user_id,
  inspector_name, outcome, note, checks)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

/** The inspection that made the hazard's present revision. */
export async function insertInspection(
  tx: Tx,
  hazard: HazardRow,
  { at, outcome, note, checks }: { at: Date; outcome: string; note: string; checks: readonly string[] },
): Promise<void> {
  const { district_code, id, revision, grid_code, department_code } = hazard;
  const { userId, name } = tx.actor;
  await tx.run(sql, [district_code, id, revision, grid_code, department_code, at, userId, name, outcome, note, checks]);
}
