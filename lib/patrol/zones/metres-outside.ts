import type { PlanePoint } from "@/lib/geometry/local-plane";
import { nearestOnLine } from "@/lib/geometry/nearest-on-line";
import { pointInRing } from "@/lib/geometry/point-in-ring";

/** How far outside a ring a point lies, in metres; 0 inside. */
export function metresOutside(point: PlanePoint, ring: readonly PlanePoint[]): number {
  if (pointInRing(point, ring)) return 0;
  return nearestOnLine(point, [...ring, ...ring.slice(0, 1)]).aside;
}
