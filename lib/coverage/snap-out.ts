import type { PlanePoint } from "@/lib/geometry/local-frame";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { type Wall } from "./wall";

/** In front of the façade, so that the wall itself is not in the way. */
const CLEAR_METRES = 0.1;
/** Row houses stand wall to wall: out of one may be into the next. */
const MOST_STEPS = 4;

export interface SnappedEye {
  eye: PlanePoint;
  /** How far it was moved; 0 = it stood in the open. */
  movedMetres: number;
  /** It stands in a building all the same: nothing of the ground outside is seen. */
  enclosed: boolean;
}

/**
 * A quarter of real lists have their cameras inside a footprint or on its wall. Such a camera is taken to hang on the façade
 * that faces its bearing; one that looks all round, on the nearest.
 * @param axis radians counter-clockwise from east; null = all round
 */
export function snapOut(eye: PlanePoint, axis: number | null, walls: readonly Wall[]): SnappedEye {
  let at = eye;
  for (let step = 0; step < MOST_STEPS; step++) {
    const holding = walls.find((wall) => isIn(wall, at));
    if (!holding) return { eye: at, movedMetres: Math.hypot(at[0] - eye[0], at[1] - eye[1]), enclosed: false };
    at = axis === null ? nearestOutside(holding, at) : alongAxis(holding, at, axis);
  }
  return { eye, movedMetres: 0, enclosed: walls.some((wall) => isIn(wall, at)) };
}

const isIn = ({ ring, box }: Wall, point: PlanePoint): boolean =>
  point[0] >= box[0] - CLEAR_METRES &&
  point[0] <= box[2] + CLEAR_METRES &&
  point[1] >= box[1] - CLEAR_METRES &&
  point[1] <= box[3] + CLEAR_METRES &&
  (pointInRing(point, ring) || nearestOn(ring, point).distance < CLEAR_METRES / 2);

function alongAxis({ ring }: Wall, [x, y]: PlanePoint, axis: number): PlanePoint {
  const [ux, uy] = [Math.cos(axis), Math.sin(axis)];
  let out = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = [ring[j]![0] - x, ring[j]![1] - y];
    const [ex, ey] = [ring[i]![0] - ring[j]![0], ring[i]![1] - ring[j]![1]];
    const across = ux * ey - uy * ex;
    if (across === 0) continue;
    const along = (ax * ey - ay * ex) / across;
    const onWall = (ax * uy - ay * ux) / across;
    if (onWall >= 0 && onWall <= 1 && along > out) out = along;
  }
  return [x + ux * (out + CLEAR_METRES), y + uy * (out + CLEAR_METRES)];
}

function nearestOutside({ ring }: Wall, point: PlanePoint): PlanePoint {
  const { at, outward } = nearestOn(ring, point);
  return [at[0] + outward[0] * CLEAR_METRES, at[1] + outward[1] * CLEAR_METRES];
}

function nearestOn(ring: readonly PlanePoint[], [x, y]: PlanePoint) {
  let best: { at: PlanePoint; outward: PlanePoint; distance: number } = {
    at: [x, y],
    outward: [1, 0],
    distance: Infinity,
  };
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [ex, ey] = [ring[i]![0] - ax, ring[i]![1] - ay];
    const length = Math.hypot(ex, ey);
    const t = Math.max(0, Math.min(1, ((x - ax) * ex + (y - ay) * ey) / length ** 2));
    const at: PlanePoint = [ax + t * ex, ay + t * ey];
    const distance = Math.hypot(x - at[0], y - at[1]);
    // The ring runs counter-clockwise: outside is on the right.
    if (distance < best.distance) best = { at, outward: [ey / length, -ex / length], distance };
  }
  return best;
}
