import { boxesMeet } from "@/lib/geometry/box";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import type { CameraClaim, CameraView } from "./camera-defaults";
import { type CameraResult, cameraSight, type WallIndex } from "./camera-sight";
import { facadeInCone } from "./facade-in-cone";
import { type DwellingWall, type OverReach, overReach } from "./over-reach";
import { reachBox, seenArea } from "./seen-area";
import { sightOf } from "./sight";

/** What ends a camera's over-reach: a turn, in whole degrees, or, where no turn does, a mask in its picture. */
type OverReachCure = { kind: "turn"; bearingDegrees: number; degrees: number } | { kind: "mask" };

const HALF_TURN = 180;

/**
 * The smallest turn after which nothing of a façade that it could observe is left in its cone. One that looks all round, or
 * sweeps, sees it again whatever its aim: only a mask helps.
 * @param result what `cameraSight` said of the same camera
 */
export function overReachCure(
  claim: CameraClaim & { indoor: boolean },
  place: PlanePoint,
  { walls, result }: { walls: WallIndex; result: CameraResult },
): OverReachCure | null {
  const { view, over, eye } = result;
  if (over.facades.length === 0) return null;
  const { bearingDegrees } = view;
  if (bearingDegrees === null || view.sweeps) return { kind: "mask" };
  const facades = facadesAround(view, eye, walls);
  const isFree = (bearing: number): boolean => {
    const sight = sightOf(eye, { ...view, bearingDegrees: bearing });
    return !facades.some(([a, b]) => facadeInCone(sight, a, b));
  };
  for (let degrees = 1; degrees <= HALF_TURN; degrees++) {
    for (const side of [1, -1]) {
      const bearing = (Math.round(bearingDegrees) + side * degrees + 720) % 360;
      if (!isFree(bearing)) continue;
      // Hung on a wall, a turned camera may be taken to hang on another: what counts is what it would see there.
      const turned = cameraSight({ ...claim, bearingDegrees: bearing }, place, walls);
      if (turned.over.facades.length === 0) return { kind: "turn", bearingDegrees: bearing, degrees };
    }
  }
  return { kind: "mask" };
}

/** All round from where it hangs: which façades it could observe does not depend on where it looks. */
function facadesAround(view: CameraView, eye: PlanePoint, walls: WallIndex): OverReach["facades"] {
  const sight = sightOf(eye, { ...view, bearingDegrees: null });
  const near = walls.within(reachBox(sight)).filter((wall) => boxesMeet(wall.box, reachBox(sight)));
  const dwellings = near.filter((wall): wall is DwellingWall => wall.id !== undefined);
  return overReach(sight, view, seenArea(sight, near), dwellings).facades;
}
