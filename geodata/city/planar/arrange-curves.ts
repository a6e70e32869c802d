import Flatbush from "flatbush";
import { at } from "../at";
import { distance, type Point } from "../geometry/point";
import { isInside } from "../geometry/ring";
import { segmentCrossing } from "../geometry/segment-crossing";
import { linkFaces } from "./link-faces";
import { PlanarMap } from "./planar-map";

export interface Curve {
  points: Point[];
  street: number;
}

interface Piece {
  a: number;
  b: number;
  street: number;
}

/** Curves that meet within this distance meet in one vertex. */
const WELD_METRES = 3;

/**
 * Turns curves that cross as they please into a planar map of everything inside the outline (the first curve, closed).
 * Ends that hang in the air are cut back to the last crossing, so a curve may simply overshoot where it should end.
 */
export function arrangeCurves(curves: readonly Curve[]): PlanarMap {
  const map = new PlanarMap();
  const pieces = cutAtCrossings(curves, welder(map));
  const outline = at(curves, 0);
  const inside = pieces.filter(({ a, b, street }) => {
    const [ax, ay] = at(map.points, a);
    const [bx, by] = at(map.points, b);
    return street === outline.street || isInside(outline.points, (ax + bx) / 2, (ay + by) / 2);
  });
  for (const { a, b, street } of largestComponent(withoutDeadEnds(inside))) map.addEdge(a, b, street);
  linkFaces(map);
  return map;
}

function welder(map: PlanarMap): (point: Point) => number {
  const cells = new Map<string, number[]>();
  return (point) => {
    const cx = Math.floor(point[0] / WELD_METRES);
    const cy = Math.floor(point[1] / WELD_METRES);
    for (let i = cx - 1; i <= cx + 1; i++) {
      for (let j = cy - 1; j <= cy + 1; j++) {
        const near = cells.get(`${i},${j}`)?.find((v) => distance(at(map.points, v), point) < WELD_METRES);
        if (near !== undefined) return near;
      }
    }
    const vertex = map.addVertex(point);
    const key = `${cx},${cy}`;
    const cell = cells.get(key);
    if (cell) cell.push(vertex);
    else cells.set(key, [vertex]);
    return vertex;
  };
}

function cutAtCrossings(curves: readonly Curve[], vertexAt: (point: Point) => number): Piece[] {
  const segments = curves.flatMap(({ points, street }) =>
    points.slice(1).map((to, i) => ({ from: at(points, i), to, street })),
  );
  const index = new Flatbush(segments.length);
  for (const { from, to } of segments) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  index.finish();
  const cuts = segments.map(({ from, to }) => [
    { t: 0, vertex: vertexAt(from) },
    { t: 1, vertex: vertexAt(to) },
  ]);
  segments.forEach(({ from, to }, i) => {
    const box = [
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    ];
    const near = index.search(at(box, 0), at(box, 1), at(box, 2), at(box, 3)).filter((j) => j > i);
    for (const j of near.sort((p, q) => p - q)) {
      const other = at(segments, j);
      const crossing = segmentCrossing(from, to, other.from, other.to);
      if (!crossing) continue;
      const vertex = vertexAt([from[0] + (to[0] - from[0]) * crossing.t, from[1] + (to[1] - from[1]) * crossing.t]);
      at(cuts, i).push({ t: crossing.t, vertex });
      at(cuts, j).push({ t: crossing.u, vertex });
    }
  });
  const pieces = new Map<string, Piece>();
  segments.forEach(({ street }, i) => {
    const ordered = at(cuts, i).sort((p, q) => p.t - q.t);
    for (let k = 1; k < ordered.length; k++) {
      const a = at(ordered, k - 1).vertex;
      const b = at(ordered, k).vertex;
      const key = a < b ? `${a},${b}` : `${b},${a}`;
      if (a !== b && !pieces.has(key)) pieces.set(key, { a, b, street });
    }
  });
  return [...pieces.values()];
}

function withoutDeadEnds(pieces: Piece[]): Piece[] {
  let left = pieces;
  for (;;) {
    const degree = new Map<number, number>();
    for (const { a, b } of left) {
      degree.set(a, (degree.get(a) ?? 0) + 1);
      degree.set(b, (degree.get(b) ?? 0) + 1);
    }
    const kept = left.filter(({ a, b }) => degree.get(a) !== 1 && degree.get(b) !== 1);
    if (kept.length === left.length) return kept;
    left = kept;
  }
}

/** Faces have no holes only if all curves hang together; whatever does not is left out. */
function largestComponent(pieces: Piece[]): Piece[] {
  const parent = new Map<number, number>();
  const root = (v: number): number => {
    let r = v;
    while (parent.has(r)) r = parent.get(r) ?? r;
    return r;
  };
  for (const { a, b } of pieces) {
    const ra = root(a);
    const rb = root(b);
    if (ra !== rb) parent.set(rb, ra);
  }
  const size = new Map<number, number>();
  for (const { a } of pieces) size.set(root(a), (size.get(root(a)) ?? 0) + 1);
  const largest = [...size].sort((p, q) => q[1] - p[1])[0]?.[0];
  return pieces.filter(({ a }) => root(a) === largest);
}
