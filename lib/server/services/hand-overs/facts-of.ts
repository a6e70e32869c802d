import type { HandOverFacts } from "@/lib/contracts/hand-overs/hand-over";
import { deviceState } from "@/lib/incidents/devices/alarm-device";
import { totalLoad } from "@/lib/incidents/hand-over/case-load";
import { listOpenAlarms } from "@/lib/server/db/queries/alarms/list-open-alarms";
import { areaOfScopeRow, areasOfScopeSql } from "@/lib/server/db/queries/areas/areas-of-scope";
import { listDevices } from "@/lib/server/db/queries/devices/list-devices";
import { listDrills } from "@/lib/server/db/queries/drills/drill-rows";
import { countCaseLoads, findLastReport } from "@/lib/server/db/queries/hand-overs/count-case-loads";
import type { ScopePart } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";
import { levelBelow, namesOf } from "../wall/wall-sums";

/** What is open in an area at a moment: the part of a hand-over that nobody has to write. */
export async function factsOf(tx: Tx, area: string, now: Date): Promise<HandOverFacts> {
  const part: ScopePart = { districtCode: area.slice(0, 6), prefix: area };
  // One after the other: they share the transaction's connection.
  const nameOf = namesOf(await tx.rows(areasOfScopeSql, [[area]], areaOfScopeRow));
  const loads = await countCaseLoads(tx, part, { digits: levelBelow([area]), now });
  const alarms = await listOpenAlarms(tx, [part]);
  const drills = await listDrills(tx, [part.districtCode]);
  const devices = await listDevices(tx, [part]);
  const lastReport = await findLastReport(tx, part);
  const isSilent = (lastSeenAt: string | null, heartbeatMinutes: number): boolean =>
    deviceState(
      { lastSeenAt: lastSeenAt === null ? null : Date.parse(lastSeenAt), heartbeatMinutes },
      now.getTime(),
    ) === "offline";
  return {
    at: now.toISOString(),
    total: totalLoad(loads),
    areas: loads.map(({ code, ...load }) => ({ ...nameOf(code), ...load })),
    alarms: alarms.map(({ incident_id: incidentId, number, description, severity, is_drill: drill, raised_at }) => ({
      ...{ incidentId, number, description, severity, drill },
      raisedAt: raised_at,
    })),
    drills: drills.map(({ startedAt, startedBy, note }) => ({ startedAt, startedBy, note })),
    feeds: {
      lastReportAt: lastReport && lastReport.toISOString(),
      devices: devices.length,
      silent: devices
        .filter((device) => isSilent(device.last_seen_at, device.heartbeat_minutes))
        .map(({ name, last_seen_at: lastSeenAt }) => ({ name, lastSeenAt })),
    },
  };
}
