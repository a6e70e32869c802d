import { z } from "zod";
import { inSystemTransaction } from "../db/system-tx";

/** A job that was taken and never ended (its process died) is put in anew after so long. */
const LOST_MILLISECONDS = 120_000;
const MOST_AT_ONCE = 200;

const due = `
select district_code, id from alert_deliveries
where state = 'waiting' and next_at <= $1 and (queued_at is null or queued_at < next_at or queued_at < $2)
order by next_at limit ${MOST_AT_ONCE} for update skip locked`;
const dueRow = z.object({ district_code: z.string(), id: z.string() });
const mark = "update alert_deliveries set queued_at = $3 where district_code = $1 and id = $2";
const add = `select graphile_worker.add_job('deliver-alert', $1::json, job_key := $2, max_attempts := 1)`;

/** Puts what is to be delivered now into the job queue, in one transaction with the note of it. @returns how many */
export function queueDeliveries(at: Date): Promise<number> {
  return inSystemTransaction(async (tx) => {
    const rows = await tx.rows(due, [at, new Date(at.getTime() - LOST_MILLISECONDS)], dueRow);
    for (const { district_code: districtCode, id } of rows) {
      await tx.run(mark, [districtCode, id, at]);
      await tx.run(add, [JSON.stringify({ districtCode, id }), `deliver ${districtCode} ${id}`]);
    }
    return rows.length;
  });
}
