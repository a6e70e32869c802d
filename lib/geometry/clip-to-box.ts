import type { PlanarSet } from "./planar-set";

/** Millimetres. */
export interface PlanarBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

type Path = PlanarSet[number];

/**
 * The paths inside a box (Sutherland & Hodgman 1974). A path that leaves and comes back runs along the edge in between, which no
 * winding number inside the box notices. (Clipper2's own rectangle clipping lost whole tiles in the measured version.)
 */
export function clipToBox(set: PlanarSet, box: PlanarBox): PlanarSet {
  const clipped: PlanarSet = [];
  for (const path of set) {
    const inside = clipPath(path, box);
    if (inside.length > 2) clipped.push(inside);
  }
  return clipped;
}

const NOTHING: Path = [];

/** Most paths lie inside or outside as a whole; only a side that one crosses costs anything. */
function clipPath(path: Path, box: PlanarBox): Path {
  const { west, south, east, north } = boxOfSet([path]);
  if (west > box.east || east < box.west || south > box.north || north < box.south) return NOTHING;
  let left = path;
  if (west < box.west) left = cutX(left, box.west, 1);
  if (east > box.east) left = cutX(left, box.east, -1);
  if (south < box.south) left = cutY(left, box.south, 1);
  if (north > box.north) left = cutY(left, box.north, -1);
  return left;
}

/** What lies on the greater side of x = `at` (sign 1), or on the lesser (-1). */
function cutX(path: Path, at: number, sign: 1 | -1): Path {
  const kept: Path = [];
  let from = path[path.length - 1]!;
  for (const to of path) {
    const isIn = (to.x - at) * sign >= 0;
    if (isIn !== (from.x - at) * sign >= 0) {
      kept.push({ x: at, y: Math.round(from.y + ((to.y - from.y) * (at - from.x)) / (to.x - from.x)) });
    }
    if (isIn) kept.push(to);
    from = to;
  }
  return kept;
}

/** The same across, written out: one function for both, by a flag or by callbacks, took a quarter longer, and by keys three times as long. */
function cutY(path: Path, at: number, sign: 1 | -1): Path {
  const kept: Path = [];
  let from = path[path.length - 1]!;
  for (const to of path) {
    const isIn = (to.y - at) * sign >= 0;
    if (isIn !== (from.y - at) * sign >= 0) {
      kept.push({ x: Math.round(from.x + ((to.x - from.x) * (at - from.y)) / (to.y - from.y)), y: at });
    }
    if (isIn) kept.push(to);
    from = to;
  }
  return kept;
}

export function boxOfSet(set: PlanarSet): PlanarBox {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const path of set) {
    for (const { x, y } of path) {
      if (x < box.west) box.west = x;
      if (x > box.east) box.east = x;
      if (y < box.south) box.south = y;
      if (y > box.north) box.north = y;
    }
  }
  return box;
}

export const boxesTouch = (a: PlanarBox, b: PlanarBox): boolean =>
  a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
