import { boxesMeet } from "@/lib/geometry/box";
import { setHolds } from "@/lib/geometry/line-in-set";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import type { CameraView } from "../camera-defaults";
import type { WallIndex } from "../camera-sight";
import { facadeInCone } from "../facade-in-cone";
import { type DwellingWall, overReach } from "../over-reach";
import { reachBox, seenArea } from "../seen-area";
import { offAxis, sightOf } from "../sight";
import type { SpotIndex } from "./spot-index";

/** What a camera on a pole would see in each direction it may look. */
interface SiteLook {
  bearingDegrees: number;
  spots: Int32Array;
}

interface SiteLooks {
  looks: SiteLook[];
  /** Directions that a rule forbids: a dwelling's façade would come into observation distance. */
  refused: number;
}

/** Directions evenly around, clockwise from north, in degrees. */
export const bearingsOf = (count: number): number[] => Array.from({ length: count }, (_, i) => (360 / count) * i);

/**
 * Looks all round once, then gives each direction its part: what lies in its cone. A direction from which a window could be
 * observed is left out whatever it would gain; no setting turns that off.
 */
export function siteLooks(
  eye: PlanePoint,
  view: CameraView,
  bearings: readonly number[],
  { walls, spots, at }: { walls: WallIndex; spots: SpotIndex; at: (index: number) => PlanePoint },
): SiteLooks {
  const round = sightOf(eye, { ...view, bearingDegrees: null });
  const near = walls.within(reachBox(round)).filter((wall) => boxesMeet(wall.box, reachBox(round)));
  if (near.some(({ ring }) => pointInRing(eye, ring))) return { looks: [], refused: 0 };
  const seen = seenArea(round, near);
  const visible: { index: number; angle: number }[] = [];
  spots.within(eye[0], eye[1], view.rangeMetres, (index, dx, dy) => {
    const [x, y] = at(index);
    if (setHolds(seen, { x: x * 1_000, y: y * 1_000 })) visible.push({ index, angle: Math.atan2(dy, dx) });
  });
  if (visible.length === 0) return { looks: [], refused: 0 };
  const dwellings = near.filter((wall): wall is DwellingWall => wall.id !== undefined);
  const { facades } = overReach(round, view, seen, dwellings);
  const looks: SiteLook[] = [];
  let refused = 0;
  for (const bearingDegrees of bearings) {
    const sight = sightOf(eye, { ...view, bearingDegrees });
    if (facades.some(([a, b]) => facadeInCone(sight, a, b))) {
      refused++;
      continue;
    }
    const inCone = visible.filter(({ angle }) => Math.abs(offAxis(sight, angle)) <= sight.half);
    if (inCone.length > 0) looks.push({ bearingDegrees, spots: Int32Array.from(inCone, ({ index }) => index) });
  }
  return { looks, refused };
}
