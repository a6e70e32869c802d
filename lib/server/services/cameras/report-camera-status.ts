import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { reportCameraStatusEndpoint } from "@/lib/contracts/cameras/report-camera-status-endpoint";
import { foldReports } from "@/lib/coverage/camera-status";
import { ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { holdReportedCameras, type ReportedCameraRow } from "@/lib/server/db/queries/cameras/hold-reported-cameras";
import { type ReportedStatus, writeReportedStatus } from "@/lib/server/db/queries/cameras/write-reported-status";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import { writeOutbox } from "@/lib/server/outbox/write-outbox";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { cameraEvent } from "./camera-event";

type Report = z.output<typeof reportCameraStatusEndpoint.body>["reports"][number];
type Answer = z.output<typeof reportCameraStatusEndpoint.success.schema>;

/** Takes what a video platform says of cameras. Layer and audit log hear of it once a district, and only of a change. */
export function reportCameraStatus(actor: Actor, reports: readonly Report[], once: Once): Promise<Result<Answer>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const rows = await holdReportedCameras(tx, {
        districtCodes: await scopeDistricts(tx),
        ids: reports.flatMap((report) => ("id" in report ? [report.id] : [])),
        codes: reports.flatMap((report) => ("code" in report ? [report.code] : [])),
      });
      const at = new Date();
      const outcomes: Answer["outcomes"] = reports.map(() => "unknown");
      const heard = new Map<string, ReportedCamera[]>();
      for (const [row, places] of placesByCamera(rows, reports)) {
        const folded = fold(row, places, reports, at);
        for (const [nth, place] of places.entries()) outcomes[place] = folded.outcomes[nth] ?? "unknown";
        heard.set(row.district_code, [...(heard.get(row.district_code) ?? []), { row, id: row.id, folded }]);
      }
      // In one order, for the same reason that the cameras are held in one.
      for (const districtCode of [...heard.keys()].sort())
        await keep(tx, districtCode, heard.get(districtCode) ?? [], at);
      return ok({ changed: outcomes.filter((outcome) => outcome === "changed").length, outcomes });
    }),
  );
}

interface ReportedCamera extends ReportedStatus {
  row: ReportedCameraRow;
}

/** Which places of the list speak of a camera. What several cameras of the scope answer to is none of them. */
function placesByCamera(rows: readonly ReportedCameraRow[], reports: readonly Report[]) {
  const named = new Map<string, ReportedCameraRow | null>();
  for (const row of rows)
    for (const name of [`id ${row.id}`, `code ${row.code}`]) named.set(name, named.has(name) ? null : row);
  const places = new Map<ReportedCameraRow, number[]>();
  for (const [place, report] of reports.entries()) {
    const row = named.get("id" in report ? `id ${report.id}` : `code ${report.code}`);
    if (row) places.set(row, [...(places.get(row) ?? []), place]);
  }
  return places;
}

function fold(row: ReportedCameraRow, places: readonly number[], reports: readonly Report[], now: Date) {
  const { status, status_since, status_reported_at } = row;
  const known = {
    status,
    since: Date.parse(status_since),
    reportedAt: status_reported_at === null ? null : Date.parse(status_reported_at),
  };
  const ofCamera = places.flatMap((place) => reports[place] ?? []);
  return foldReports(
    known,
    ofCamera.map(({ online, at }) => ({ online, at: Date.parse(at) })),
    now.getTime(),
  );
}

async function keep(tx: Tx, districtCode: string, cameras: readonly ReportedCamera[], at: Date): Promise<void> {
  await writeReportedStatus(tx, districtCode, cameras, at);
  const changed = cameras.filter(({ folded }) => folded.outcomes.includes("changed"));
  if (changed.length === 0) return;
  await raiseLayerRevision(tx, districtCode, "cameras");
  for (const { row, folded } of changed) {
    await writeOutbox(tx, cameraEvent({ ...row, status: folded.after.status, revision: row.revision + 1 }));
  }
  const ids = (online: boolean) =>
    changed.filter(({ folded }) => (folded.after.status === "online") === online).map(({ id }) => id);
  await writeAudit(tx, {
    action: "camera.report-status",
    districtCode,
    subjectKind: "camera",
    subjectId: "",
    details: { online: ids(true), offline: ids(false) },
  });
}
