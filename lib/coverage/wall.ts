import { type Box, boxOf } from "@/lib/geometry/box";
import type { PlanePoint } from "@/lib/geometry/local-frame";

/** A building in the plane: its outer ring, counter-clockwise and open (the last point is not the first again). */
export interface Wall {
  ring: readonly PlanePoint[];
  heightMetres: number;
  box: Box;
}

export function signedArea(ring: readonly PlanePoint[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    twice += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  }
  return twice / 2;
}

/** null for a footprint without an area: it hides nothing. */
export function makeWall(points: readonly PlanePoint[], heightMetres: number): Wall | null {
  const ring = points.filter(([x, y], i) => {
    const [px, py] = points[(i + points.length - 1) % points.length]!;
    return Math.hypot(x - px, y - py) > 1e-6;
  });
  const area = ring.length < 3 ? 0 : signedArea(ring);
  if (Math.abs(area) < 0.01) return null;
  return { ring: area < 0 ? ring.toReversed() : ring, heightMetres, box: boxOf(ring) };
}

/** Even-odd; a point on the ring may fall on either side. */
export function ringHolds(ring: readonly PlanePoint[], [x, y]: PlanePoint): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
