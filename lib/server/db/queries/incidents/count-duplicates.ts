import { z } from "zod";
import type { Tx } from "../../tx";
import type { IncidentRow } from "./incident-row";

const sql = "select count(*)::int as n from incidents where district_code = $1 and duplicate_of = $2";
const row = z.object({ n: z.int() });

/** How many cases were merged into this one. */
export async function countDuplicates(tx: Tx, incident: IncidentRow): Promise<number> {
  const [found] = await tx.rows(sql, [incident.district_code, incident.id], row);
  return found?.n ?? 0;
}
