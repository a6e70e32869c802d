import Flatbush from "flatbush";
import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import { at } from "../at";
import { distance, type Point } from "../geometry/point";
import { segmentCrossing } from "../geometry/segment-crossing";
import { linkFaces } from "./link-faces";
import { OUTSIDE, PlanarMap } from "./planar-map";

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
const WELD_METRES = 1.5;
const SLIVER_SQUARE_METRES = 9000;

/**
 * Turns curves that cross as they please into a planar map of everything inside the outline (the first curve, closed).
 * Ends that hang in the air are cut back to the last crossing, so a curve may simply overshoot where it should end.
 */
export function arrangeCurves(curves: readonly Curve[]): PlanarMap {
  const vertices: Point[] = [];
  const outline = at(curves, 0);
  const inside = cutAtCrossings(curves, welder(vertices)).filter(({ a, b, street }) => {
    const [ax, ay] = at(vertices, a);
    const [bx, by] = at(vertices, b);
    return street === outline.street || pointInRing([(ax + bx) / 2, (ay + by) / 2], outline.points);
  });
  for (let pieces = largestComponent(withoutDeadEnds(inside)); ; ) {
    const map = new PlanarMap();
    for (const vertex of vertices) map.addVertex(vertex);
    for (const { a, b, street } of pieces) map.addEdge(a, b, street);
    linkFaces(map);
    const dropped = sliverEdges(map, outline.street);
    if (dropped.size === 0) return map;
    pieces = largestComponent(withoutDeadEnds(pieces.filter((_, edge) => !dropped.has(edge))));
  }
}

/** Where a line just clips a corner a scrap of ground is cut off: it joins the neighbour it has most border with. */
function sliverEdges(map: PlanarMap, outlineStreet: number): Set<number> {
  const dropped = new Set<number>();
  const merged = new Set<number>();
  map.faceEdge.forEach((_, face) => {
    if (merged.has(face) || signedArea(map.ringPoints(face)) > SLIVER_SQUARE_METRES) return;
    const shared = new Map<number, { metres: number; edges: number[] }>();
    for (const half of map.ringOf(face)) {
      const other = at(map.face, half ^ 1);
      if (other === OUTSIDE || map.streetOf(half) === outlineStreet) continue;
      const entry = shared.get(other) ?? { metres: 0, edges: [] };
      entry.metres += distance(map.pointOf(half), at(map.points, map.target(half)));
      entry.edges.push(half >> 1);
      shared.set(other, entry);
    }
    const longest = [...shared].sort((p, q) => q[1].metres - p[1].metres)[0];
    if (!longest) return;
    merged.add(face).add(longest[0]);
    for (const edge of longest[1].edges) dropped.add(edge);
  });
  return dropped;
}

function welder(vertices: Point[]): (point: Point) => number {
  const cells = new Map<string, number[]>();
  return (point) => {
    const cx = Math.floor(point[0] / WELD_METRES);
    const cy = Math.floor(point[1] / WELD_METRES);
    for (let i = cx - 1; i <= cx + 1; i++) {
      for (let j = cy - 1; j <= cy + 1; j++) {
        const near = cells.get(`${i},${j}`)?.find((v) => distance(at(vertices, v), point) < WELD_METRES);
        if (near !== undefined) return near;
      }
    }
    const vertex = vertices.push(point) - 1;
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
