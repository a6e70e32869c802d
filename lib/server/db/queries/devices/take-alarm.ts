import { z } from "zod";
import type { Tx } from "../../tx";
import { type DeviceRow, deviceColumns, deviceRow } from "./device-row";

const hold = `
select ${deviceColumns} from alarm_devices where district_code = $1 and id = $2 and removed_at is null for update`;

/** The device, held for this transaction: alarms of one device are taken one after another. */
export async function holdDevice(tx: Tx, key: { districtCode: string; id: string }): Promise<DeviceRow | null> {
  const [row] = await tx.rows(hold, [key.districtCode, key.id], deviceRow);
  return row ?? null;
}

const openCase = `
select id, number from incidents where district_code = $1 and id = $2 and closed_at is null`;
const caseRow = z.object({ id: z.string(), number: z.string() });

/** The case of the device's alarm before, while it is open. */
export async function findOpenCase(tx: Tx, device: DeviceRow): Promise<z.infer<typeof caseRow> | null> {
  const [row] = await tx.rows(openCase, [device.district_code, device.last_incident_id], caseRow);
  return row ?? null;
}

const note = `
insert into device_alarms (district_code, device_id, grid_code, at, reading, incident_id, joined) values ($1, $2, $3, $4, $5, $6, $7)`;
const mark = `
update alarm_devices set last_alarm_at = $3, last_seen_at = $3, last_incident_id = $4 where district_code = $1 and id = $2`;

/** Writes an alarm down and what it came to. */
export async function noteAlarm(
  tx: Tx,
  device: DeviceRow,
  alarm: { at: Date; reading: string; incidentId: string; joined: boolean },
): Promise<void> {
  const { district_code: districtCode, id, grid_code: gridCode } = device;
  await tx.run(note, [districtCode, id, gridCode, alarm.at, alarm.reading, alarm.incidentId, alarm.joined]);
  await tx.run(mark, [districtCode, id, alarm.at, alarm.incidentId]);
}
