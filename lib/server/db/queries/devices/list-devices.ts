import { z } from "zod";
import type { Tx } from "../../tx";
import { inPart, type ScopePart } from "../scope-parts";
import { Statement } from "../statement";
import { deviceColumns, deviceRow } from "./device-row";

const MOST_SHOWN = 1_000;
const row = deviceRow.extend({ alarms: z.int(), cases: z.int() });

/** Devices in use, those that were silent for longest first, with their alarms of the last 30 days. */
export function listDevices(tx: Tx, parts: readonly ScopePart[]): Promise<z.infer<typeof row>[]> {
  const statement = new Statement();
  const where = parts.map((part) => `(${inPart(statement, part)})`).join(" or ");
  const text = `
select ${deviceColumns}, a.alarms, a.cases from alarm_devices d cross join lateral (
  select count(*)::int as alarms, (count(*) filter (where not joined))::int as cases from device_alarms
  where district_code = d.district_code and device_id = d.id and at > now() - interval '30 days') a
where (${where}) and removed_at is null order by last_seen_at nulls first, id limit ${MOST_SHOWN}`;
  return tx.rows(text, statement.values, row);
}
