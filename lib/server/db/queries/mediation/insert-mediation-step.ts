import type { MediationInput } from "@/lib/incidents/mediation/apply-mediation";
import type { Tx } from "../../tx";
import type { IncidentRow } from "../incidents/incident-row";

const sql = `
insert into mediation_steps (district_code, incident_id, seq, grid_code, at, step, outcome, note, revisit_on, actor_user_id, actor_name)
select district_code, id, revision, grid_code, updated_at, $3, $4, $5, revisit_on, $6, $7 from incidents where district_code = $1 and id = $2`;

/** Writes the step that made the case what it is now. */
export async function insertMediationStep(
  tx: Tx,
  after: IncidentRow,
  { step, outcome, note }: MediationInput,
): Promise<void> {
  const { userId, name } = tx.actor;
  const written = await tx.run(sql, [after.district_code, after.id, step, outcome, note, userId, name]);
  if (written !== 1) throw new Error("a step of a mediation was not written");
}
