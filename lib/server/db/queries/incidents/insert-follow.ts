import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = "insert into incident_follows (district_code, incident_id, grid_code, code_hash) values ($1, $2, $3, $4)";

/** Lets whoever knows the code behind this hash follow the case. */
export async function insertFollow(tx: Tx, incident: IncidentRow, codeHash: Buffer): Promise<void> {
  await tx.run(sql, [incident.district_code, incident.id, incident.grid_code, codeHash]);
}
