import type { Actor } from "@/lib/access/actor";
import type { Camera, CameraSettings } from "@/lib/contracts/cameras/camera";
import { cameraViolations } from "@/lib/coverage/camera-rules";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { type CameraRow, toCamera } from "@/lib/server/db/queries/cameras/camera-row";
import { codeIsTaken } from "@/lib/server/db/queries/cameras/code-is-taken";
import { findPrivateBuilding } from "@/lib/server/db/queries/cameras/find-private-building";
import { recordOutage } from "@/lib/server/db/queries/cameras/record-outage";
import { updateCamera as updateRow } from "@/lib/server/db/queries/cameras/update-camera";
import { addCameraViews, removeCameraViews } from "@/lib/server/db/queries/coverage/replace-camera-views";
import { findGridAt } from "@/lib/server/db/queries/grids/find-grid-at";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import { lookOfCamera } from "../coverage/look-of-camera";
import { viewRow } from "../coverage/view-row";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { cameraEvent } from "./camera-event";
import { visibleCamera } from "./visible-camera";

export function updateCamera(
  actor: Actor,
  { id, revision, settings }: { id: string; revision: number; settings: CameraSettings },
  once: Once,
): Promise<Result<Camera>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visibleCamera(tx, id);
      if (!found.ok) return found;
      return found.value.revision === revision
        ? replace(tx, found.value, settings)
        : staleRevision(found.value.revision);
    }),
  );
}

async function replace(tx: Tx, before: CameraRow, settings: CameraSettings): Promise<Result<Camera>> {
  const { district_code: districtCode } = before;
  const place = await findGridAt(tx, settings.position, today());
  // A camera never changes its district: the other district takes it into its own register.
  if (place?.districtCode !== districtCode) return fail("outside-scope", { field: "position" });
  const privateBuilding = await findPrivateBuilding(tx, { ...settings, districtCode });
  const { frame, result } = await lookOfCamera(tx, settings);
  // A camera that looks in already may be switched off or filed; it may not be set to look in.
  const looksIntoPrivate = result.over.forbidden && looksOtherwise(toCamera(before), settings, result.view.sweeps);
  const violations = cameraViolations({ ...settings, privateBuilding, looksIntoPrivate });
  if (violations[0])
    return fail("camera-rule", { field: violations[0].field, details: { law: "国令第799号", violations } });
  if (await codeIsTaken(tx, { districtCode, code: settings.code, exceptId: before.id })) {
    return fail("conflict", { field: "code" });
  }
  const at = new Date();
  const after = await updateRow(tx, before, { ...settings, gridCode: place.gridCode }, at);
  if (!after) return staleRevision(before.revision + 1);
  if (after.status !== before.status) await recordOutage(tx, after, at);
  await removeCameraViews(tx, districtCode, [after.id]);
  const view = viewRow(frame, after, result);
  if (view) await addCameraViews(tx, districtCode, [view]);
  await raiseLayerRevision(tx, districtCode, "coverage");
  await announce(tx, before, after);
  return ok(toCamera(after));
}

const lookFields = [
  "position",
  "ptzType",
  "indoor",
  "bearingDegrees",
  "horizontalFovDegrees",
  "rangeMetres",
  "mountHeightMetres",
  "horizontalPixels",
] as const;

/** Where one that turns looks now is no matter: what it can look at stays the same. */
const looksOtherwise = (before: CameraSettings, after: CameraSettings, turns: boolean): boolean =>
  lookFields.some(
    (name) => !(turns && name === "bearingDegrees") && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

async function announce(tx: Tx, before: CameraRow, after: CameraRow): Promise<void> {
  const { district_code: districtCode, id, revision } = after;
  await raiseLayerRevision(tx, districtCode, "cameras");
  await writeOutbox(tx, cameraEvent(after));
  await writeAudit(tx, {
    action: "camera.update",
    districtCode,
    subjectKind: "camera",
    subjectId: id,
    details: { revision, changed: changedFields(before, after) },
  });
}

function changedFields(before: CameraRow, after: CameraRow): string[] {
  const [was, is]: [Partial<Record<string, unknown>>, Camera] = [{ ...toCamera(before) }, toCamera(after)];
  return Object.entries(is)
    .filter(([name, value]) => name !== "revision" && JSON.stringify(value) !== JSON.stringify(was[name]))
    .map(([name]) => name);
}
