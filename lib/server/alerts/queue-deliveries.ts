import { z } from "zod";
import { systemPool } from "../db/pool";
import { inSystemTransaction } from "../db/system-tx";

/** A job that was taken and never ended (its process died) is put in anew after so long. */
const LOST_MILLISECONDS = 120_000;
const MOST_AT_ONCE = 200;

const districts = "select distinct district_code from alert_deliveries where state = 'waiting' and next_at <= $1";
const districtRow = z.object({ district_code: z.string() });

const due = `
select id from alert_deliveries
where district_code = $1 and state = 'waiting' and next_at <= $2
  and (queued_at is null or queued_at < next_at or queued_at < $3)
order by next_at limit ${MOST_AT_ONCE} for update skip locked`;
const dueRow = z.object({ id: z.string() });
const mark = "update alert_deliveries set queued_at = $3 where district_code = $1 and id = $2";
const add = `select graphile_worker.add_job('deliver-alert', $1::json, job_key := $2, max_attempts := 1)`;

/**
 * Puts what is to be delivered now into the job queue, district by district (rows are locked inside one district only), in one
 * transaction with the note of it. @returns how many
 */
export async function queueDeliveries(at: Date): Promise<number> {
  const { rows } = await systemPool().query(districts, [at]);
  let queued = 0;
  for (const { district_code } of z.array(districtRow).parse(rows)) queued += await queueDistrict(district_code, at);
  return queued;
}

function queueDistrict(districtCode: string, at: Date): Promise<number> {
  return inSystemTransaction(async (tx) => {
    const lost = new Date(at.getTime() - LOST_MILLISECONDS);
    const rows = await tx.rows(due, [districtCode, at, lost], dueRow);
    for (const { id } of rows) {
      await tx.run(mark, [districtCode, id, at]);
      await tx.run(add, [JSON.stringify({ districtCode, id }), `deliver ${districtCode} ${id}`]);
    }
    return rows.length;
  });
}
