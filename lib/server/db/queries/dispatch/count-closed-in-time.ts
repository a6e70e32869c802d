import { z } from "zod";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";

const sql = `
select coalesce(department_code, assignee_user_id) as unit_key,
  (count(*) filter (where due_at is null or closed_at <= due_at))::int as on_time,
  (count(*) filter (where closed_at > due_at))::int as late
from incidents
where district_code = $1 and category = $2 and reported_at >= $3 and status = 'closed' and ${notDrill}
  and coalesce(department_code, assignee_user_id) is not null
group by 1`;

const row = z.object({ unit_key: z.string(), on_time: z.int(), late: z.int() });

export interface ClosedInTime {
  onTime: number;
  late: number;
}

/** How the cases of a sub-class that were reported since a time were closed, by department code or user id. */
export async function countClosedInTime(
  tx: Tx,
  of: { districtCode: string; category: string; since: Date },
): Promise<Map<string, ClosedInTime>> {
  const rows = await tx.rows(sql, [of.districtCode, of.category, of.since], row);
  return new Map(rows.map(({ unit_key, on_time: onTime, late }) => [unit_key, { onTime, late }]));
}
