import { z } from "zod";
import { systemPool } from "../db/pool";
import { escalateAlarms } from "../services/alarms/escalate-alarms";
import { watchActor } from "./watch-actor";
import { watchAlerts } from "./watch-alerts";

const due = "select distinct district_code from incident_alarms where acknowledged_at is null and next_at <= $1";
const dueRow = z.object({ district_code: z.string() });

/** One look around. @returns how many alarms climbed a rung, and how often an alert rule spoke */
export async function watchOnce(at: Date): Promise<{ escalated: number; alerted: number }> {
  const { rows } = await systemPool().query(due, [at]);
  let escalated = 0;
  for (const { district_code } of z.array(dueRow).parse(rows)) {
    const climbed = await escalateAlarms(watchActor(district_code), district_code, at);
    if (climbed.ok) escalated += climbed.value;
  }
  return { escalated, alerted: await watchAlerts(at) };
}
