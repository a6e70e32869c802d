import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = `
insert into incident_reporters (district_code, incident_id, grid_code, contact, phone_hash) values ($1, $2, $3, $4, $5)`;

/** @param contact sealed */
export async function insertReporter(tx: Tx, incident: IncidentRow, contact: Buffer, phoneHash: Buffer): Promise<void> {
  await tx.run(sql, [incident.district_code, incident.id, incident.grid_code, contact, phoneHash]);
}
