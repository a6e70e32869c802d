import type { PlanePoint } from "./local-plane";

/** Even-odd rule; a point on the very edge may count either way. @param ring corners, the last joined to the first */
export function pointInRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let isInside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring.at(i - 1)!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
