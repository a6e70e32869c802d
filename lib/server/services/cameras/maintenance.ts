import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { announceMaintenanceEndpoint, Maintenance } from "@/lib/contracts/cameras/maintenance-endpoints";
import { windowFault } from "@/lib/coverage/maintenance-window";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import {
  addMaintenance,
  endMaintenance,
  findMaintenance,
  holdForMaintenance,
  listMaintenance as listRows,
  removeMaintenance,
} from "@/lib/server/db/queries/cameras/camera-maintenance";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { toPosition } from "@/lib/server/db/queries/lng-lat";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";

export function listMaintenance(actor: Actor, area: string | undefined): Promise<Result<{ items: Maintenance[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const parts = await scopeParts(tx, area);
      const rows = parts.length === 0 ? [] : await listRows(tx, parts, new Date());
      return ok({
        items: rows.map((row) => ({
          id: row.id,
          cameraId: row.camera_id,
          cameraName: row.camera_name,
          gridCode: row.grid_code,
          position: toPosition(row),
          startsAt: row.starts_at,
          endsAt: row.ends_at,
          reason: row.reason,
          madeByName: row.made_by_name,
        })),
      });
    },
    { readOnly: true },
  );
}

type Announced = z.output<typeof announceMaintenanceEndpoint.body>;

/** All of the cameras or none. Two announcements for one camera never overlap. */
export function announceMaintenance(
  actor: Actor,
  { cameraIds, reason, ...times }: Announced,
  once: Once,
): Promise<Result<{ ids: string[] }>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const at = new Date();
      const window = { startsAt: new Date(times.startsAt), endsAt: new Date(times.endsAt) };
      const wrong = windowFault({ startsAt: +window.startsAt, endsAt: +window.endsAt }, +at);
      if (wrong) return fail("invalid-body", { field: wrong });
      const wanted = [...new Set(cameraIds)];
      const cameras = await holdForMaintenance(tx, await scopeDistricts(tx), wanted, window);
      if (cameras.length < wanted.length) return fail("not-found", { field: "cameraIds" });
      if (cameras.some(({ taken }) => taken)) return fail("conflict", { field: "startsAt" });
      const ids: string[] = [];
      for (const districtCode of new Set(cameras.map(({ district_code }) => district_code))) {
        const inDistrict = cameras.flatMap(({ district_code, id }) => (district_code === districtCode ? id : []));
        ids.push(...(await addMaintenance(tx, districtCode, inDistrict, { ...window, reason, at })));
        await announced(tx, "camera.announce-maintenance", districtCode, { cameras: inDistrict, ...times });
      }
      return ok({ ids });
    }),
  );
}

/** What has not begun is gone; what has begun ends now, so that an outage which it explains stays explained. */
export function withdrawMaintenance(actor: Actor, id: string): Promise<Result<void>> {
  return inTransaction(actor, async (tx) => {
    const at = new Date();
    const found = await findMaintenance(tx, await scopeDistricts(tx), id, at);
    if (!found) return fail("not-found", { field: "id" });
    const { district_code: districtCode, camera_id: camera, starts_at: startsAt } = found;
    if (Date.parse(startsAt) < +at) await endMaintenance(tx, districtCode, id, at);
    else await removeMaintenance(tx, districtCode, id);
    await announced(tx, "camera.withdraw-maintenance", districtCode, { cameras: [camera], startsAt });
    return ok(undefined);
  });
}

/** Coverage tells what is lost to it, so it is made anew. */
async function announced(
  tx: Tx,
  action: "camera.announce-maintenance" | "camera.withdraw-maintenance",
  districtCode: string,
  details: Record<string, unknown>,
): Promise<void> {
  await raiseLayerRevision(tx, districtCode, "cameras");
  await writeAudit(tx, { action, districtCode, subjectKind: "camera", subjectId: "", details });
}
