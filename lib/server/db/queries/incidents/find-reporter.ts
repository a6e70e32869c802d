import { z } from "zod";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = "select contact from incident_reporters where district_code = $1 and incident_id = $2";
const row = z.object({ contact: z.instanceof(Uint8Array) });

/** The sealed contact of who reported, if one was left. */
export async function findReporter(tx: Tx, incident: IncidentRow): Promise<Uint8Array | null> {
  const [found] = await tx.rows(sql, [incident.district_code, incident.id], row);
  return found?.contact ?? null;
}
