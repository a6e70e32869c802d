import type { Tx } from "../../tx";
import { type IncidentRow, incidentColumns, incidentRow } from "./incident-row";

const sql = `
update incidents set revision = revision + 1, updated_at = $4
where district_code = $1 and id = $2 and ($3::int is null or revision = $3)
returning ${incidentColumns}`;

/** Makes the next revision of a case without a step of the loop; null when `expected` is given and no longer the revision. */
export async function raiseIncidentRevision(
  tx: Tx,
  incident: IncidentRow,
  { expected, at }: { expected: number | null; at: Date },
): Promise<IncidentRow | null> {
  const [row] = await tx.rows(sql, [incident.district_code, incident.id, expected, at], incidentRow);
  return row ?? null;
}
