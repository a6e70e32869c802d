import { z } from "zod";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { Tx } from "../../tx";
import { notDrill } from "../incidents/not-drill";

const sql = `
select status, count(*)::int as cases, (count(*) filter (where due_at < now() and closed_at is null))::int as overdue
from incidents where district_code = $1 and grid_code = $2 and ${notDrill} group by status order by status`;
const row = z.object({ status: z.enum(incidentStatuses), cases: z.number(), overdue: z.number() });

/** Cases of one grid by status. */
export function countIncidents(tx: Tx, gridCode: string): Promise<z.infer<typeof row>[]> {
  return tx.rows(sql, [gridCode.slice(0, 6), gridCode], row);
}
