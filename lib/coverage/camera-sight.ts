import { type Box, boxesMeet } from "@/lib/geometry/box";
import { boxOfSet, type PlanarBox } from "@/lib/geometry/clip-to-box";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import type { PlanarSet } from "@/lib/geometry/planar-set";
import { aimOf } from "./aim-of";
import { type CameraClaim, type CameraView, cameraView } from "./camera-defaults";
import { type DwellingWall, noOverReach, type OverReach, overReach } from "./over-reach";
import { reachBox, seenArea } from "./seen-area";
import { sightOf } from "./sight";
import { snapOut } from "./snap-out";
import type { Wall } from "./wall";

/** Houses by place. */
export interface WallIndex {
  within: (box: Box) => readonly (Wall & Partial<DwellingWall>)[];
}

export interface CameraResult {
  view: CameraView;
  eye: PlanePoint;
  movedMetres: number;
  /** In a house with no way out: it sees no ground. */
  enclosed: boolean;
  /** What it sees now: of one that turns, where it looks; nothing when nobody knows where that is. */
  seen: PlanarSet;
  box: PlanarBox;
  /** All that one that turns can bring into its picture; null for any other. No coverage, only what could become one. */
  sweep: Sweep | null;
  /** Of the whole sweep: a window that it can turn to is one that it watches. */
  over: OverReach;
}

export interface Sweep {
  set: PlanarSet;
  box: PlanarBox;
}

/** Beyond this a footprint cannot hold the camera. */
const SNAP_METRES = 120;

/** Everything the model says of one camera among the houses around it. */
export function cameraSight(
  claim: CameraClaim & { indoor: boolean },
  place: PlanePoint,
  walls: WallIndex,
): CameraResult {
  const view = cameraView(claim);
  const first = sightOf(place, view);
  const here: Box = [place[0] - 1, place[1] - 1, place[0] + 1, place[1] + 1];
  const isInside = walls.within(here).length > 0;
  const around: Box = [place[0] - SNAP_METRES, place[1] - SNAP_METRES, place[0] + SNAP_METRES, place[1] + SNAP_METRES];
  const snapped =
    claim.indoor || !isInside
      ? { eye: place, movedMetres: 0, enclosed: claim.indoor }
      : snapOut(place, view.bearingDegrees === null ? null : first.axis, walls.within(around));
  if (snapped.enclosed) return { view, ...snapped, seen: [], box: boxOfSet([]), sweep: null, over: noOverReach };
  const sight = { ...first, eye: snapped.eye };
  const reach = reachBox(sight);
  const near = walls.within(reach).filter((wall) => boxesMeet(wall.box, reach));
  const aim = aimOf(sight, view);
  const sweep = aim.sweep && seenArea(aim.sweep, near);
  const seen = aim.now ? seenArea(aim.now, near) : [];
  const dwellings = near.filter((wall): wall is DwellingWall => wall.id !== undefined);
  return {
    view,
    ...snapped,
    seen,
    box: boxOfSet(seen),
    sweep: sweep && { set: sweep, box: boxOfSet(sweep) },
    over: overReach(sight, view, sweep ?? seen, dwellings),
  };
}
