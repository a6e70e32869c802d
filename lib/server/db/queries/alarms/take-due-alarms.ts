import { z } from "zod";
import type { Tx } from "../../tx";
import { isoTime } from "../iso-time";

const sql = `
select a.incident_id, a.grid_code, a.raised_at, a.step, i.number, i.description, i.category, i.severity, i.is_drill
from incident_alarms a join incidents i on i.district_code = a.district_code and i.id = a.incident_id
where a.district_code = $1 and a.acknowledged_at is null and a.next_at <= $2
order by a.next_at limit 50 for update of a skip locked`;

const row = z.object({
  incident_id: z.string(),
  grid_code: z.string(),
  raised_at: isoTime,
  step: z.number(),
  number: z.string(),
  description: z.string(),
  category: z.string(),
  severity: z.number(),
  is_drill: z.boolean(),
});

export type DueAlarm = z.infer<typeof row>;

/** Alarms whose next rung is due, held for this transaction; those that another process holds are left to it. */
export const takeDueAlarms = (tx: Tx, districtCode: string, at: Date): Promise<DueAlarm[]> =>
  tx.rows(sql, [districtCode, at], row);
