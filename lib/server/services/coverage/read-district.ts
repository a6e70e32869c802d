import type { Actor } from "@/lib/access/actor";
import type { WallIndex } from "@/lib/coverage/camera-sight";
import type { CoverageGround } from "@/lib/coverage/coverage-tiles";
import { wallIndex } from "@/lib/coverage/wall-index";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listPlannedCameras } from "@/lib/server/db/queries/cameras/camera-maintenance";
import type { CameraRow } from "@/lib/server/db/queries/cameras/camera-row";
import { districtBounds } from "@/lib/server/db/queries/coverage/district-bounds";
import { listCoveragePoints } from "@/lib/server/db/queries/coverage/list-coverage-points";
import { listDistrictCameras } from "@/lib/server/db/queries/coverage/list-district-cameras";
import { listGround } from "@/lib/server/db/queries/coverage/list-ground";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";
import { districtFrame } from "./district-frame";
import { groundOfRows, wallsOfRows } from "./ground-of-rows";
import { maintenanceAhead } from "./maintenance-ahead";
import { recentSince } from "./recent-since";

/** Walls just across the border hide as well. */
const MARGIN_DEGREES = 0.003;

export interface DistrictScene {
  frame: LocalFrame;
  walls: WallIndex;
  ground: CoverageGround;
  cameras: CameraRow[];
  /** Those with maintenance announced for the next days. */
  planned: ReadonlySet<string>;
}

/** All that coverage of a district is made from. */
export async function readDistrict(actor: Actor, districtCode: string): Promise<Result<DistrictScene>> {
  const read = await inTransaction(
    actor,
    async (tx) => {
      const bounds = await districtBounds(tx, districtCode);
      if (!bounds) return fail("not-found", { field: "area" });
      const [west, south, east, north] = bounds;
      const wide = [
        west - MARGIN_DEGREES,
        south - MARGIN_DEGREES,
        east + MARGIN_DEGREES,
        north + MARGIN_DEGREES,
      ] as const;
      return ok({
        bounds,
        walls: await listWalls(tx, wide),
        rows: await listGround(tx, bounds, { districtCode, day: today() }),
        points: await listCoveragePoints(tx, districtCode, recentSince()),
        cameras: await listDistrictCameras(tx, districtCode),
        planned: await listPlannedCameras(tx, districtCode, ...maintenanceAhead()),
      });
    },
    { readOnly: true },
  );
  if (!read.ok) return read;
  const { bounds, rows, points, cameras, planned } = read.value;
  const frame = districtFrame(bounds);
  const walls = wallsOfRows(frame, read.value.walls);
  const index = wallIndex(walls);
  return ok({ frame, walls: index, ground: groundOfRows(frame, rows, { walls, index, points }), cameras, planned });
}
