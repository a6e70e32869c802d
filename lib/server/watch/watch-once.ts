import { z } from "zod";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { systemPool } from "../db/pool";
import { escalateAlarms } from "../services/alarms/escalate-alarms";
import { publishDuePlans } from "../services/plans/publish-due-plans";
import { watchActor } from "./watch-actor";
import { watchAlerts } from "./watch-alerts";

const due = "select distinct district_code from incident_alarms where acknowledged_at is null and next_at <= $1";
const dueRow = z.object({ district_code: z.string() });

const duePlans = "select distinct district_code from plans where status = 'scheduled' and effective_on <= $1::date";

/** What came due in one look around. */
interface Come {
  /** Alarms that climbed a rung. */
  escalated: number;
  /** How often an alert rule spoke. */
  alerted: number;
  /** Boundary plans that took effect. */
  published: number;
}

/** One look around. */
export async function watchOnce(at: Date): Promise<Come> {
  const { rows } = await systemPool().query(due, [at]);
  let escalated = 0;
  for (const { district_code } of z.array(dueRow).parse(rows)) {
    const climbed = await escalateAlarms(watchActor(district_code), district_code, at);
    if (climbed.ok) escalated += climbed.value;
  }
  const day = dayName(localDay(at.getTime()));
  const plans = await systemPool().query(duePlans, [day]);
  let published = 0;
  for (const { district_code } of z.array(dueRow).parse(plans.rows)) {
    published += await publishDuePlans(district_code, day);
  }
  return { escalated, alerted: await watchAlerts(at), published };
}
