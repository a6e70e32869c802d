import { z } from "zod";
import type { Tx } from "../../tx";

const sql = "select max(at) as at from alert_firings where district_code = $1 and rule_id = $2";
const row = z.object({ at: z.date().nullable() });

/** When the rule spoke last, in milliseconds since 1970. */
export async function lastFiredAt(tx: Tx, rule: { district_code: string; id: string }): Promise<number | null> {
  const [last] = await tx.rows(sql, [rule.district_code, rule.id], row);
  return last?.at?.getTime() ?? null;
}
