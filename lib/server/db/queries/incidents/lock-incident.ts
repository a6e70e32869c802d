import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";

const sql = `select ${incidentColumns} from incidents where district_code = $1 and id = $2 for update`;

/** The case as it is now, kept from others until the transaction ends; null when the actor may not change it. */
export async function lockIncident(tx: Tx, districtCode: string, id: string): Promise<IncidentRow | null> {
  const [row] = await tx.rows(sql, [districtCode, id], incidentRow);
  return row ?? null;
}
