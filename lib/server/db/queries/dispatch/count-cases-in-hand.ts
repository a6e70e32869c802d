import { z } from "zod";
import type { Tx } from "../../tx";

const sql = `
select coalesce(department_code, assignee_user_id) as unit_key, count(*)::int as cases from incidents
where district_code = $1 and closed_at is null
  and status in ('dispatched', 'accepted', 'in_progress', 'suspended', 'extension_requested', 'rework')
  and coalesce(department_code, assignee_user_id) is not null
group by 1`;

const row = z.object({ unit_key: z.string(), cases: z.int() });

/** Open cases that wait for somebody's work, by department code or user id; those the actor may see. */
export async function countCasesInHand(tx: Tx, districtCode: string): Promise<Map<string, number>> {
  const rows = await tx.rows(sql, [districtCode], row);
  return new Map(rows.map(({ unit_key, cases }) => [unit_key, cases]));
}
