import { pointInRing } from "@/lib/geometry/point-in-ring";
import { at } from "../at";
import type { Point } from "./point";

export function perimeter(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = at(ring, j);
    const [bx, by] = at(ring, i);
    sum += Math.hypot(bx - ax, by - ay);
  }
  return sum;
}

export function centroid(ring: readonly Point[]): Point {
  const [ox, oy] = at(ring, 0);
  let x = 0;
  let y = 0;
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const ax = at(ring, j)[0] - ox;
    const ay = at(ring, j)[1] - oy;
    const bx = at(ring, i)[0] - ox;
    const by = at(ring, i)[1] - oy;
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return twice === 0 ? [ox, oy] : [ox + x / (3 * twice), oy + y / (3 * twice)];
}

/** Smallest distance from a point to the ring's line. */
export function distanceToRing(ring: readonly Point[], x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    best = Math.min(best, distanceToSegment(x, y, at(ring, j), at(ring, i)));
  }
  return best;
}

export function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** The roomiest point of a ring, on a coarse lattice: good enough for a label. */
export function roomiestPoint(ring: readonly Point[]): Point {
  const middle = centroid(ring);
  const score = (x: number, y: number) => (pointInRing([x, y], ring) ? distanceToRing(ring, x, y) : -1);
  const box = boundsOf(ring);
  let best = middle;
  // The centroid wins ties and near-ties: labels look best in the middle of a block.
  let bestScore = score(middle[0], middle[1]) * 1.4;
  for (let i = 1; i < 10; i++) {
    for (let j = 1; j < 10; j++) {
      const x = box.west + ((box.east - box.west) * i) / 10;
      const y = box.south + ((box.north - box.south) * j) / 10;
      const here = score(x, y);
      if (here > bestScore) {
        bestScore = here;
        best = [x, y];
      }
    }
  }
  return best;
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function boundsOf(points: readonly Point[]): Bounds {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    if (x < box.west) box.west = x;
    if (x > box.east) box.east = x;
    if (y < box.south) box.south = y;
    if (y > box.north) box.north = y;
  }
  return box;
}
