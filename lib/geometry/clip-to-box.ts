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

function clipPath(path: Path, { west, south, east, north }: PlanarBox): Path {
  let left = path;
  left = cut(
    left,
    (p) => p.x - west,
    (a, b) => crossX(a, b, west),
  );
  left = cut(
    left,
    (p) => east - p.x,
    (a, b) => crossX(a, b, east),
  );
  left = cut(
    left,
    (p) => p.y - south,
    (a, b) => crossY(a, b, south),
  );
  return cut(
    left,
    (p) => north - p.y,
    (a, b) => crossY(a, b, north),
  );
}

type Point = Path[number];

function cut(path: Path, depth: (point: Point) => number, cross: (a: Point, b: Point) => Point): Path {
  if (path.every((point) => depth(point) >= 0)) return path;
  const kept: Path = [];
  for (let i = 0, j = path.length - 1; i < path.length; j = i++) {
    const [from, to] = [path[j]!, path[i]!];
    const [wasIn, isIn] = [depth(from) >= 0, depth(to) >= 0];
    if (wasIn !== isIn) kept.push(cross(from, to));
    if (isIn) kept.push(to);
  }
  return kept;
}

const crossX = (a: Point, b: Point, x: number): Point => ({
  x,
  y: Math.round(a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)),
});
const crossY = (a: Point, b: Point, y: number): Point => ({
  x: Math.round(a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)),
  y,
});

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
