import { type Box, boxesMeet } from "@/lib/geometry/box";
import { lineInSet } from "@/lib/geometry/line-in-set";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import { type PlanarSet, toPlanarSet } from "@/lib/geometry/planar-set";
import { OBSERVE_PIXELS_PER_METRE, rangeAtDensity } from "./pixel-density";
import type { Sight } from "./sight";
import type { Wall } from "./wall";

/** Just before the wall, where the ground is seen when the wall is. */
const BEFORE_WALL_METRES = 0.05;
/** A glimpse past a corner is none. */
const LEAST_STRETCH_METRES = 0.5;

export interface DwellingWall extends Wall {
  id: string;
  /** Rooms where nobody may be watched: Decree 799, art. 8. */
  forbidden: boolean;
}

export interface OverReach {
  /** Stretches of façade, from … to. */
  facades: [from: PlanePoint, to: PlanePoint][];
  metres: number;
  buildings: string[];
  forbidden: boolean;
}

export const noOverReach: OverReach = { facades: [], metres: 0, buildings: [], forbidden: false };

/**
 * Façades of dwellings that the camera sees so near that it could observe what moves behind a window: within the distance at
 * which its picture has 62 px/m. Beyond it a window is a few pixels.
 */
export function overReach(
  sight: Sight,
  view: { horizontalPixels: number; fovDegrees: number },
  seen: PlanarSet,
  dwellings: readonly DwellingWall[],
): OverReach {
  const [x, y] = sight.eye;
  const reach = Math.min(
    sight.rangeMetres,
    rangeAtDensity(view.horizontalPixels, view.fovDegrees, OBSERVE_PIXELS_PER_METRE),
  );
  const around: Box = [x - reach, y - reach, x + reach, y + reach];
  const found: OverReach = { facades: [], metres: 0, buildings: [], forbidden: false };
  for (const dwelling of dwellings) {
    if (!boxesMeet(dwelling.box, around)) continue;
    const stretches = facadesSeen(sight.eye, reach, seen, dwelling);
    if (stretches.length === 0) continue;
    found.facades.push(...stretches);
    found.buildings.push(dwelling.id);
    found.forbidden ||= dwelling.forbidden;
    for (const [a, b] of stretches) found.metres += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return found;
}

function facadesSeen([x, y]: PlanePoint, reach: number, seen: PlanarSet, { ring }: Wall): OverReach["facades"] {
  const stretches: OverReach["facades"] = [];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [ex, ey] = [ring[i]![0] - ax, ring[i]![1] - ay];
    // Counter-clockwise: the wall faces what lies on its right.
    if (ex * (y - ay) - ey * (x - ax) >= 0) continue;
    const length = Math.hypot(ex, ey);
    const near = withinReach(ax - x, ay - y, ex, ey, reach);
    if (near === null) continue;
    const [ox, oy] = [(ey / length) * BEFORE_WALL_METRES, (-ex / length) * BEFORE_WALL_METRES];
    const [[a, b]] = toPlanarSet([
      [
        [ax + ox, ay + oy],
        [ax + ex + ox, ay + ey + oy],
      ],
    ]) as [[{ x: number; y: number }, { x: number; y: number }]];
    for (const [from, to] of lineInSet(a, b, seen)) {
      const [start, end] = [Math.max(from, near[0]), Math.min(to, near[1])];
      if ((end - start) * length < LEAST_STRETCH_METRES) continue;
      stretches.push([
        [ax + ex * start, ay + ey * start],
        [ax + ex * end, ay + ey * end],
      ]);
    }
  }
  return stretches;
}

/** The part of a line from (gx, gy) along (ex, ey) that lies in a circle around the origin. */
function withinReach(gx: number, gy: number, ex: number, ey: number, reach: number): [number, number] | null {
  const [a, b, c] = [ex * ex + ey * ey, gx * ex + gy * ey, gx * gx + gy * gy - reach * reach];
  const root = b * b - a * c;
  if (root <= 0) return null;
  const [from, to] = [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a];
  return to <= 0 || from >= 1 ? null : [Math.max(0, from), Math.min(1, to)];
}
