import type { Actor } from "@/lib/access/actor";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { ok, type Result } from "@/lib/kernel/result";
import { addBlindSpots, removeBlindSpots } from "@/lib/server/db/queries/coverage/replace-blind-spots";
import { addCameraViews, removeCameraViews } from "@/lib/server/db/queries/coverage/replace-camera-views";
import { replaceCoverageGrids } from "@/lib/server/db/queries/coverage/replace-coverage-grids";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { inTransaction } from "@/lib/server/db/tx";
import { polygonHex } from "@/lib/server/db/write-wkb";
import type { DistrictCoverage } from "./compute-coverage";
import { viewRow } from "./view-row";

const ROWS_A_STATEMENT = 500;

/** Replaces what was stored of the district, in one transaction: a map shows the old or the new, never half of each. */
export function storeCoverage(
  actor: Actor,
  districtCode: string,
  frame: LocalFrame,
  { views, figures, blind }: DistrictCoverage,
): Promise<Result<null>> {
  return inTransaction(actor, async (tx) => {
    await removeCameraViews(tx, districtCode);
    const rows = views.flatMap(({ row, result }) => viewRow(frame, row, result) ?? []);
    for (const part of parts(rows)) await addCameraViews(tx, districtCode, part);
    await replaceCoverageGrids(tx, districtCode, figures);
    await removeBlindSpots(tx, districtCode);
    const spots = blind.map(({ polygon, ...rest }, i) => ({ ...rest, id: i + 1, shape: polygonHex(frame, polygon) }));
    for (const part of parts(spots)) await addBlindSpots(tx, districtCode, part);
    await raiseLayerRevision(tx, districtCode, "coverage");
    return ok(null);
  });
}

function parts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, i) =>
    rows.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT),
  );
}
