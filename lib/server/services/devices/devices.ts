import { randomBytes } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { AlarmDevice, createDeviceEndpoint } from "@/lib/contracts/devices/device-endpoints";
import { deviceDefaults, deviceState } from "@/lib/incidents/devices/alarm-device";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { listDevices as listRows } from "@/lib/server/db/queries/devices/list-devices";
import { insertDevice, removeDevice as removeRow } from "@/lib/server/db/queries/devices/write-device";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";

const TOKEN_BYTES = 32;

export function listDevices(actor: Actor, area: string | undefined): Promise<Result<{ items: AlarmDevice[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts);
      const now = Date.now();
      return ok({
        items: rows.map((row): AlarmDevice => {
          const { id, kind, name, address, category, severity, alarms, cases } = row;
          const lastSeenAt = row.last_seen_at === null ? null : Date.parse(row.last_seen_at);
          return {
            ...{ id, kind, name, address, category, severity, alarms, cases },
            gridCode: row.grid_code,
            position: toPosition(row),
            heartbeatMinutes: row.heartbeat_minutes,
            quietMinutes: row.quiet_minutes,
            state: deviceState({ lastSeenAt, heartbeatMinutes: row.heartbeat_minutes }, now),
            lastSeenAt: row.last_seen_at,
            lastAlarmAt: row.last_alarm_at,
          };
        }),
      });
    },
    { readOnly: true },
  );
}

type Settings = z.output<typeof createDeviceEndpoint.body>;

/** Registers a device in the grid it stands in. The token is in this answer and nowhere else. */
export async function createDevice(
  actor: Actor,
  settings: Settings,
): Promise<Result<{ id: string; gridCode: string; token: string }>> {
  const token = `fgd_${randomBytes(TOKEN_BYTES).toString("base64url")}`;
  const { category, severity } = { ...deviceDefaults[settings.kind], ...definedOf(settings) };
  const [lng, lat] = settings.position;
  if (!(await ruleBook()).holds("incident-category", category, today()))
    return fail("unknown-category", { field: "category" });
  return inTransaction(
    actor,
    async (tx) => {
      const place = await findGridAt(tx, settings.position, today());
      if (!place) return fail("outside-scope", { field: "position" });
      const rules = { category, severity, tokenHash: tokenHash(token), at: new Date() };
      const id = await insertDevice(tx, { ...settings, ...place, ...rules });
      await writeAudit(tx, {
        action: "device.create",
        districtCode: place.districtCode,
        subjectKind: "device",
        subjectId: id,
        details: { kind: settings.kind, name: settings.name, gridCode: place.gridCode },
      });
      return ok({ id, gridCode: place.gridCode, token });
    },
    { viewport: [lng, lat, lng, lat] },
  );
}

/** What was said of class and severity, without what was left open. */
const definedOf = ({ category, severity }: Settings) => ({
  ...(category !== undefined && { category }),
  ...(severity !== undefined && { severity }),
});

export function removeDevice(actor: Actor, id: string): Promise<Result<void>> {
  return inTransaction(actor, async (tx) => {
    const removed = await removeRow(tx, await scopeDistricts(tx), id, new Date());
    if (!removed) return fail("not-found", { field: "id" });
    await writeAudit(tx, {
      action: "device.remove",
      districtCode: removed.district_code,
      subjectKind: "device",
      subjectId: id,
      details: { name: removed.name },
    });
    return ok(undefined);
  });
}
