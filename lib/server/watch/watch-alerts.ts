import { z } from "zod";
import { queueDeliveries } from "../alerts/queue-deliveries";
import { systemPool } from "../db/pool";
import { inSystemTransaction } from "../db/system-tx";
import { judgeLateness } from "../services/alerts/judge-lateness";
import { judgeNewCases } from "../services/alerts/judge-new-cases";
import { watchActor } from "./watch-actor";

const MOST_AT_ONCE = 200;

const take = `
delete from alert_inbox where id in (select id from alert_inbox order by id limit ${MOST_AT_ONCE} for update skip locked)
returning district_code, incident_id`;
const takenRow = z.object({ district_code: z.string(), incident_id: z.string() });

const watching = "select distinct district_code from alert_rules where is_active and trigger = 'late' order by 1";
const watchingRow = z.object({ district_code: z.string() });

/**
 * Judges what came in and what has become late, and sends on what is due. The inbox is emptied in the same moment in which the
 * judgement is kept; what was judged twice is told once.
 */
export async function watchAlerts(at: Date): Promise<number> {
  let fired = await inSystemTransaction(async (tx) => {
    const taken = await tx.rows(take, [], takenRow);
    let spoken = 0;
    for (const districtCode of new Set(taken.map(({ district_code }) => district_code))) {
      const ids = taken.flatMap(({ district_code, incident_id }) =>
        district_code === districtCode ? incident_id : [],
      );
      const judged = await judgeNewCases(watchActor(districtCode), { districtCode, ids, at });
      if (judged.ok) spoken += judged.value;
    }
    return spoken;
  });
  const { rows } = await systemPool().query(watching);
  for (const { district_code } of z.array(watchingRow).parse(rows)) {
    const judged = await judgeLateness(watchActor(district_code), district_code, at);
    if (judged.ok) fired += judged.value;
  }
  await queueDeliveries(at);
  return fired;
}
