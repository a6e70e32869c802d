import type { PlanePoint } from "./local-plane";

/** Even-odd rule; a point on the very edge may count either way. @param ring corners, the last joined to the first */
export function pointInRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let isInside = false;
  // By index: what a camera sees asks this of every wall.
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
