import { type Box, boxesMeet } from "@/lib/geometry/box";
import { boxOfSet, type PlanarBox } from "@/lib/geometry/clip-to-box";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import type { PlanarSet } from "@/lib/geometry/planar-set";
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
  seen: PlanarSet;
  box: PlanarBox;
  over: OverReach;
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
  if (snapped.enclosed) return { view, ...snapped, seen: [], box: boxOfSet([]), over: noOverReach };
  const sight = { ...first, eye: snapped.eye };
  const reach = reachBox(sight);
  const near = walls.within(reach).filter((wall) => boxesMeet(wall.box, reach));
  const seen = seenArea(sight, near);
  const dwellings = near.filter((wall): wall is DwellingWall => wall.id !== undefined);
  return { view, ...snapped, seen, box: boxOfSet(seen), over: overReach(sight, view, seen, dwellings) };
}
