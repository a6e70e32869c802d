import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { joinsCase } from "@/lib/incidents/devices/alarm-device";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { systemPool } from "@/lib/server/db/pool";
import { findOpenCase, holdDevice, noteAlarm } from "@/lib/server/db/queries/devices/take-alarm";
import { inTransaction } from "@/lib/server/db/tx";
import { reportIncident } from "../incidents/report-incident";
import { type KnownDevice, knownDevice } from "./known-device";

interface Taken {
  incident: string;
  number: string;
  joined: boolean;
}

interface DeviceCall {
  id: string;
  /** The request's Authorization header. */
  authorization: string | null;
}

/** An alarm makes a case of the source `sensor`, or joins the one that the same device has open. It is never a drill. */
export async function takeDeviceAlarm(call: DeviceCall, reading: string, at = new Date()): Promise<Result<Taken>> {
  const known = await knownDevice(call.id, call.authorization);
  if (!known.ok) return known;
  return inTransaction(deviceActor(known.value), async (tx): Promise<Result<Taken>> => {
    const device = await holdDevice(tx, known.value);
    if (!device) return fail("signed-out");
    const open = device.last_incident_id === null ? null : await findOpenCase(tx, device);
    const before = device.last_alarm_at === null ? null : Date.parse(device.last_alarm_at);
    const rule = { lastAlarmAt: before, caseIsOpen: open !== null, quietMinutes: device.quiet_minutes };
    if (open && joinsCase(rule, at.getTime())) {
      await noteAlarm(tx, device, { at, reading, incidentId: open.id, joined: true });
      return ok({ incident: open.id, number: open.number, joined: true });
    }
    const { category, severity, address, name } = device;
    const reported = await reportIncident(tx, {
      ...{ category, severity, address },
      source: "sensor",
      description: [`${name} 报警`, reading].filter(Boolean).join("："),
      position: [device.lng, device.lat],
      drill: false,
    });
    if (!reported.ok) return reported;
    const { id: incident, number } = reported.value;
    await noteAlarm(tx, device, { at, reading, incidentId: incident, joined: false });
    return ok({ incident, number, joined: false });
  });
}

const seen = "update alarm_devices set last_seen_at = $3 where district_code = $1 and id = $2";

/** Notes that a device is well. */
export async function takeHeartbeat(call: DeviceCall, at = new Date()): Promise<Result<void>> {
  const known = await knownDevice(call.id, call.authorization);
  if (!known.ok) return known;
  await systemPool().query(seen, [known.value.districtCode, known.value.id, at]);
  return ok(undefined);
}

/** A device acts within its district; the audit log names it. */
const deviceActor = ({ districtCode, id, name }: KnownDevice): Actor => ({
  userId: `device:${id}`,
  name,
  role: "commander",
  scope: makeScope([districtCode]),
  departmentCode: null,
  office: "",
});
