import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select district_code, incident_id::text as incident_id from incident_follows where code_hash = $1";
const row = z.object({ district_code: z.string(), incident_id: z.string() });

/** The case that a granted follow code opens. */
export async function findFollowed(
  tx: Tx,
  codeHash: Buffer,
): Promise<{ districtCode: string; incidentId: string } | null> {
  const [found] = await tx.rows(sql, [codeHash], row);
  return found ? { districtCode: found.district_code, incidentId: found.incident_id } : null;
}
