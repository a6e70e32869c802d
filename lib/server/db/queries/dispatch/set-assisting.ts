import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "../incidents/incident-row";

const sql = `
update incidents set assisting = $3 where district_code = $1 and id = $2 returning ${incidentColumns}`;

/** Lets these departments see the case besides the one that leads, and these leaders check in at it. */
export async function setAssisting(tx: Tx, incident: IncidentRow, unitKeys: string[]): Promise<IncidentRow> {
  const [row] = await tx.rows(sql, [incident.district_code, incident.id, unitKeys], incidentRow);
  if (!row) throw new Error(`case ${incident.id} has gone within its transaction`);
  return row;
}
