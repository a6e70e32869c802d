import type { Actor } from "@/lib/access/actor";
import type { WallIndex } from "@/lib/coverage/camera-sight";
import { type CameraSeen, type CoverageTile, coverTile, farBox, type TileCover } from "@/lib/coverage/cover-tile";
import { CoverageTiles } from "@/lib/coverage/coverage-tiles";
import { wallIndex } from "@/lib/coverage/wall-index";
import { boxesTouch, boxOfSet, type PlanarBox } from "@/lib/geometry/clip-to-box";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { ok, type Result } from "@/lib/kernel/result";
import { listPlannedCameras } from "@/lib/server/db/queries/cameras/camera-maintenance";
import { listCoveragePoints } from "@/lib/server/db/queries/coverage/list-coverage-points";
import { listGround } from "@/lib/server/db/queries/coverage/list-ground";
import { listViewsIn } from "@/lib/server/db/queries/coverage/list-views-in";
import { listWalls } from "@/lib/server/db/queries/coverage/list-walls";
import { inTransaction } from "@/lib/server/db/tx";
import type { Bounds } from "@/lib/server/db/viewport";
import { processSingleton } from "@/lib/server/process-singleton";
import { today } from "../today";
import { groundOfRows, setOf, wallsOfRows } from "./ground-of-rows";
import { maintenanceAhead } from "./maintenance-ahead";
import { recentSince } from "./recent-since";

const KEPT_WINDOWS = 12;
const FRESH_MILLISECONDS = 60_000;

/** A part of a district, ready to be asked what a change would do. */
export interface CoverageWindow {
  walls: WallIndex;
  cameras: readonly CameraSeen[];
  /** Tiles that a box touches, each with its cover as things stand. */
  tilesIn: (box: PlanarBox) => { key: string; tile: CoverageTile; cover: TileCover; near: readonly CameraSeen[] }[];
}

const windows = processSingleton(
  "coverage-windows",
  () => new Map<string, { window: CoverageWindow; until: number }>(),
);

/** Reads a window, or gives the one read a moment ago: while a camera is dragged it is asked for ten times a second. */
export async function readWindow(
  actor: Actor,
  { frame, districtCode, bounds, stamp }: { frame: LocalFrame; districtCode: string; bounds: Bounds; stamp: string },
): Promise<Result<CoverageWindow>> {
  const key = [actor.role, actor.scope.join(), districtCode, frame.origin.join(), bounds.join(), stamp].join("|");
  const known = windows.get(key);
  if (known && known.until > Date.now()) return ok(known.window);
  const read = await inTransaction(
    actor,
    async (tx) =>
      ok({
        walls: await listWalls(tx, bounds),
        rows: await listGround(tx, bounds, { districtCode, day: today() }),
        points: await listCoveragePoints(tx, districtCode, recentSince()),
        views: await listViewsIn(tx, districtCode),
        planned: await listPlannedCameras(tx, districtCode, ...maintenanceAhead()),
      }),
    { readOnly: true, viewport: bounds, purpose: "count" },
  );
  if (!read.ok) return read;
  const walls = wallsOfRows(frame, read.value.walls);
  const index = wallIndex(walls);
  const ground = groundOfRows(frame, read.value.rows, { walls, index, points: read.value.points });
  const { planned } = read.value;
  const cameras = read.value.views.map(({ id, online, seen, reach }): CameraSeen => {
    const [set, far] = [setOf(frame, seen), reach && setOf(frame, reach)];
    return {
      id,
      online,
      seen: set,
      box: boxOfSet(set),
      sweep: far && { set: far, box: boxOfSet(far) },
      planned: planned.has(id),
    };
  });
  const window = makeWindow(new CoverageTiles(ground), index, cameras);
  if (windows.size >= KEPT_WINDOWS) windows.delete([...windows.keys()][0]!);
  windows.set(key, { window, until: Date.now() + FRESH_MILLISECONDS });
  return ok(window);
}

function makeWindow(tiles: CoverageTiles, walls: WallIndex, cameras: readonly CameraSeen[]): CoverageWindow {
  const made = new Map<string, ReturnType<CoverageWindow["tilesIn"]>[number]>();
  const tileOf = (key: string) => {
    const known = made.get(key);
    if (known) return known;
    const tile = tiles.tile(key);
    const near = cameras.filter((camera) => boxesTouch(farBox(camera), tile.box));
    const entry = { key, tile, near, cover: coverTile(tile, near) };
    made.set(key, entry);
    return entry;
  };
  return { walls, cameras, tilesIn: (box) => tiles.keysIn(box).map(tileOf) };
}
