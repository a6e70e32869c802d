import { pointInRing } from "@/lib/geometry/point-in-ring";
import { signedArea } from "@/lib/geometry/signed-area";
import { at } from "../at";
import { distance, type Point } from "../geometry/point";
import { boundsOf, centroid, distanceToSegment, perimeter } from "../geometry/ring";
import { segmentCrossing } from "../geometry/segment-crossing";
import type { Random } from "../random";
import type { PlanarMap } from "./planar-map";

interface Cut {
  /** The vertices where the cut starts and ends, and the half-edges of the face that start there. */
  from: number;
  to: number;
  newFace: number;
  /** Streets on the far side that the cut carries on across a crossing. */
  continues: number[];
}

interface End {
  /** Index into the ring of the half-edge that carries the end. */
  side: number;
  point: Point;
  /** The end is an existing vertex: the start of half-edge `side`. */
  existing: boolean;
}

interface Face {
  ring: number[];
  points: Point[];
  junction: boolean[];
  area: number;
}

/** Two junctions on one street keep at least this distance, unless they are one crossing. */
const JUNCTION_GAP_METRES = 30;
const SNAP_METRES = 42;

/**
 * Cuts a face in two by the straight street that gives the best pair of plots: compact, balanced, square to the
 * streets it leaves, and carrying on a street from across the way where there is one. Null when no sound cut exists.
 */
export function splitFace(
  map: PlanarMap,
  face: number,
  street: (a: Point, b: Point, continues: number[]) => number,
  random: Random,
): Cut | null {
  const ring = map.ringOf(face);
  const points = ring.map((half) => map.pointOf(half));
  const subject: Face = {
    ring,
    points,
    junction: ring.map((half) => map.leaving(at(map.origin, half)).length > 2),
    area: signedArea(points),
  };
  let best: { a: End; b: End; score: number } | null = null;
  for (const { through, direction } of cutLines(subject)) {
    const chord = longestChord(points, through, direction);
    if (!chord) continue;
    const a = settle(subject, chord.a);
    const b = settle(subject, chord.b);
    if (!a || !b) continue;
    const score = scoreOf(subject, a, b) + random.between(0, 0.06);
    if (score > 0 && (!best || score > best.score)) best = { a, b, score };
  }
  if (!best) return null;
  const { a, b } = best;
  const fromHalf = anchor(map, subject, a);
  const toHalf = anchor(map, subject, b);
  const from = at(map.origin, fromHalf);
  const to = at(map.origin, toHalf);
  const continues = [...across(map, fromHalf, b.point), ...across(map, toHalf, a.point)];
  const newFace = map.splitFace(fromHalf, toHalf, [], street(a.point, b.point, continues));
  return { from, to, newFace, continues };
}

function cutLines({ points, junction }: Face): { through: Point; direction: Point }[] {
  const lines: { through: Point; direction: Point }[] = [];
  const middle = centroid(points);
  for (const angle of mainDirections(points)) {
    for (const quarter of [0, Math.PI / 2]) {
      const direction: Point = [Math.cos(angle + quarter), Math.sin(angle + quarter)];
      const across: Point = [-direction[1], direction[0]];
      const reach = points.map((p) => (p[0] - middle[0]) * across[0] + (p[1] - middle[1]) * across[1]);
      const low = Math.min(...reach);
      const high = Math.max(...reach);
      for (const share of [0.32, 0.4, 0.46, 0.5, 0.54, 0.6, 0.68]) {
        const d = low + (high - low) * share;
        lines.push({ through: [middle[0] + across[0] * d, middle[1] + across[1] * d], direction });
      }
      points.forEach((p, i) => {
        if (junction[i]) lines.push({ through: p, direction });
      });
    }
  }
  return lines;
}

/** Up to three directions of the outline, weighted by length, modulo a right angle. */
function mainDirections(points: Point[]): number[] {
  const bins = new Map<number, { length: number; sum: number }>();
  points.forEach((a, i) => {
    const b = at(points, (i + 1) % points.length);
    const length = distance(a, b);
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const folded = ((angle % (Math.PI / 2)) + Math.PI / 2) % (Math.PI / 2);
    const bin = Math.floor(folded / (Math.PI / 18));
    const entry = bins.get(bin) ?? { length: 0, sum: 0 };
    bins.set(bin, { length: entry.length + length, sum: entry.sum + folded * length });
  });
  return [...bins.values()]
    .sort((p, q) => q.length - p.length)
    .slice(0, 3)
    .map(({ length, sum }) => sum / length);
}

function longestChord(points: Point[], through: Point, direction: Point): { a: End; b: End } | null {
  const far = 60000;
  const start: Point = [through[0] - direction[0] * far, through[1] - direction[1] * far];
  const end: Point = [through[0] + direction[0] * far, through[1] + direction[1] * far];
  const hits: { t: number; end: End }[] = [];
  points.forEach((p, side) => {
    const crossing = segmentCrossing(start, end, p, at(points, (side + 1) % points.length));
    if (!crossing) return;
    const point: Point = [start[0] + (end[0] - start[0]) * crossing.t, start[1] + (end[1] - start[1]) * crossing.t];
    hits.push({ t: crossing.t, end: { side, point, existing: false } });
  });
  hits.sort((p, q) => p.t - q.t);
  let best: { a: End; b: End; length: number } | null = null;
  for (let i = 1; i < hits.length; i++) {
    const a = at(hits, i - 1).end;
    const b = at(hits, i).end;
    const length = distance(a.point, b.point);
    if (a.side === b.side || length < (best?.length ?? 40)) continue;
    if (pointInRing([(a.point[0] + b.point[0]) / 2, (a.point[1] + b.point[1]) / 2], points)) best = { a, b, length };
  }
  return best;
}

/** Moves an end to a crossing nearby, or refuses a place too near to a junction or a corner. */
function settle({ points, junction }: Face, end: End): End | null {
  const n = points.length;
  let nearest: { i: number; gap: number } | null = null;
  for (let i = 0; i < n; i++) {
    const gap = distance(at(points, i), end.point);
    if (gap < SNAP_METRES && junction[i] && gap < (nearest?.gap ?? Infinity)) nearest = { i, gap };
  }
  if (nearest) {
    const { i } = nearest;
    // A real corner of the plot is no place for a street to start: only the middle of a straight side is.
    return bend(points, i) < 0.45 ? { side: i, point: at(points, i), existing: true } : null;
  }
  for (const i of [end.side, (end.side + 1) % n]) {
    const gap = distance(at(points, i), end.point);
    if (bend(points, i) > 0.5 && gap < JUNCTION_GAP_METRES) return null;
    if (gap < 8) return { side: i, point: at(points, i), existing: true };
  }
  return end;
}

function bend(points: Point[], i: number): number {
  const n = points.length;
  const p = at(points, (i + n - 1) % n);
  const q = at(points, i);
  const r = at(points, (i + 1) % n);
  const cross = (q[0] - p[0]) * (r[1] - q[1]) - (q[1] - p[1]) * (r[0] - q[0]);
  const dot = (q[0] - p[0]) * (r[0] - q[0]) + (q[1] - p[1]) * (r[1] - q[1]);
  return Math.abs(Math.atan2(cross, dot));
}

function scoreOf({ points, area }: Face, a: End, b: End): number {
  if (a.side === b.side) return -1;
  const n = points.length;
  for (let i = 0; i < n; i++) {
    const p = at(points, i);
    const q = at(points, (i + 1) % n);
    const touches = i === a.side || i === b.side || (i + 1) % n === a.side || (i + 1) % n === b.side;
    if (!touches && segmentCrossing(a.point, b.point, p, q)) return -1;
    const clear =
      Math.min(distance(p, a.point), distance(p, b.point)) < 60 || distanceToSegment(p[0], p[1], a.point, b.point) > 24;
    if (!clear) return -1;
  }
  if (!pointInRing([(a.point[0] + b.point[0]) / 2, (a.point[1] + b.point[1]) / 2], points)) return -1;
  const square = Math.min(steepness(points, a, b.point), steepness(points, b, a.point));
  if (square < 0.68) return -1;
  const one = part(points, a, b);
  const two = part(points, b, a);
  const areaOne = signedArea(one);
  const areaTwo = signedArea(two);
  if (Math.min(areaOne, areaTwo) < area * 0.22) return -1;
  const compact = Math.min((12.6 * areaOne) / perimeter(one) ** 2, (12.6 * areaTwo) / perimeter(two) ** 2);
  const boxOne = boundsOf(one);
  const boxTwo = boundsOf(two);
  if (
    Math.min(
      boxOne.east - boxOne.west,
      boxTwo.east - boxTwo.west,
      boxOne.north - boxOne.south,
      boxTwo.north - boxTwo.south,
    ) < 45
  )
    return -1;
  const balance = Math.abs(areaOne - areaTwo) / area;
  return 1 + compact * 1.3 - balance * 0.45 + (square - 0.9) * 1.6 + (a.existing ? 0.1 : 0) + (b.existing ? 0.1 : 0);
}

function part(points: Point[], a: End, b: End): Point[] {
  const n = points.length;
  const ring: Point[] = [a.point];
  for (let i = (a.side + 1) % n; ; i = (i + 1) % n) {
    ring.push(at(points, i));
    if (i === b.side) break;
  }
  ring.push(b.point);
  return ring;
}

/** Sine of the angle between the cut and the side it leaves. */
function steepness(points: Point[], end: End, other: Point): number {
  const n = points.length;
  const p = end.existing ? at(points, (end.side + n - 1) % n) : at(points, end.side);
  const q = at(points, (end.side + 1) % n);
  const dx = other[0] - end.point[0];
  const dy = other[1] - end.point[1];
  const cross = (q[0] - p[0]) * dy - (q[1] - p[1]) * dx;
  return Math.abs(cross) / (distance(p, q) * Math.hypot(dx, dy) || 1);
}

/** The half-edge of the face that starts at the end, made by splitting its side when the end is new. */
function anchor(map: PlanarMap, { ring }: Face, end: End): number {
  const half = at(ring, end.side);
  if (end.existing) return half;
  map.splitEdge(half, end.point);
  return at(map.next, half);
}

/** Streets that reach the vertex from the other side and go on nearly straight towards `ahead`. */
function across(map: PlanarMap, half: number, ahead: Point): number[] {
  const vertex = at(map.origin, half);
  const here = at(map.points, vertex);
  const away = Math.atan2(ahead[1] - here[1], ahead[0] - here[0]);
  return map
    .leaving(vertex)
    .filter((out) => {
      const [x, y] = at(map.points, map.target(out));
      const turn = Math.atan2(here[1] - y, here[0] - x) - away;
      return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) < 0.4;
    })
    .map((out) => map.streetOf(out));
}
