import type { PlanePoint } from "@/lib/geometry/local-frame";
import { coneEdge } from "./cone-edge";
import { type FacingEdge, opaqueEdges } from "./opaque-edges";
import type { Sight } from "./sight";
import type { Wall } from "./wall";

/** Angles nearer than this are one. */
const SAME_ANGLE = 1e-12;

/**
 * What a camera sees among walls that are not lower than its lens: a counter-clockwise ring, exact up to rounding. Between two
 * neighbouring critical angles (ends of walls, crossings, corners of the cone's edge) one wall, or the edge, is nearest all
 * along; so each such wedge gives one stretch of the ring. Angular sweep after Suri & O'Rourke (1986), with the few walls of a
 * cone compared one by one.
 */
export function visibleRing(sight: Sight, walls: readonly Wall[]): PlanePoint[] {
  const { offsets, reach } = coneEdge(sight);
  const rim: FacingEdge[] = offsets.slice(1).map((to, i) => {
    const from = offsets[i]!;
    return { a: onCircle(sight, from, reach), b: onCircle(sight, to, reach), from, to };
  });
  const edges = [...opaqueEdges(sight, walls, reach), ...rim].sort((one, two) => one.from - two.from);
  const angles = criticalAngles(sight, edges);
  const ring: PlanePoint[] = sight.half < Math.PI ? [sight.eye] : [];
  let last: FacingEdge | undefined;
  for (let i = 0; i + 1 < angles.length; i++) {
    const [from, to] = [angles[i]!, angles[i + 1]!];
    const seen = nearest(sight, edges, (from + to) / 2);
    if (!seen) continue;
    if (seen === last) ring.pop();
    else push(ring, at(sight, seen, from));
    push(ring, at(sight, seen, to));
    last = seen;
  }
  if (ring.length > 1 && isSame(ring[0]!, ring.at(-1)!)) ring.pop();
  return ring;
}

function criticalAngles(sight: Sight, edges: readonly FacingEdge[]): number[] {
  const angles: number[] = [];
  for (const [i, edge] of edges.entries()) {
    angles.push(edge.from, edge.to);
    // Sorted by their beginning: what begins after this edge ends cannot cross it, nor can anything later.
    for (let k = i + 1; k < edges.length && edges[k]!.from < edge.to; k++) {
      const crossing = crossingAngle(edge, edges[k]!);
      if (crossing !== null) angles.push(crossing);
    }
  }
  const inside = angles.filter((angle) => angle > -sight.half && angle < sight.half);
  return [-sight.half, ...inside.sort((a, b) => a - b), sight.half].filter(
    (angle, i, all) => i === 0 || angle - all[i - 1]! > SAME_ANGLE,
  );
}

/** Where two walls cross, as an angle between those of the first; null when they do not. */
function crossingAngle(one: FacingEdge, two: FacingEdge): number | null {
  const [dx, dy] = [one.b[0] - one.a[0], one.b[1] - one.a[1]];
  const [ex, ey] = [two.b[0] - two.a[0], two.b[1] - two.a[1]];
  const cross = dx * ey - dy * ex;
  if (cross === 0) return null;
  const [gx, gy] = [two.a[0] - one.a[0], two.a[1] - one.a[1]];
  const t = (gx * ey - gy * ex) / cross;
  const u = (gx * dy - gy * dx) / cross;
  if (t <= 0 || t >= 1 || u < 0 || u > 1) return null;
  const [x, y] = [one.a[0] + t * dx, one.a[1] + t * dy];
  const [ax, ay] = one.a;
  return one.from + Math.atan2(ax * y - ay * x, ax * x + ay * y);
}

function nearest(sight: Sight, edges: readonly FacingEdge[], angle: number): FacingEdge | undefined {
  const [ux, uy] = [Math.cos(sight.axis + angle), Math.sin(sight.axis + angle)];
  let [best, least]: [FacingEdge | undefined, number] = [undefined, Infinity];
  for (const edge of edges) {
    if (edge.from >= angle) break;
    if (edge.to <= angle) continue;
    const distance = alongRay(edge, ux, uy);
    if (distance < least) [best, least] = [edge, distance];
  }
  return best;
}

/** Distance from the lens to the line of an edge, along a unit vector. */
function alongRay({ a, b }: FacingEdge, ux: number, uy: number): number {
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
  return (a[0] * ey - a[1] * ex) / (ux * ey - uy * ex);
}

function at(sight: Sight, edge: FacingEdge, angle: number): PlanePoint {
  const [ux, uy] = [Math.cos(sight.axis + angle), Math.sin(sight.axis + angle)];
  const distance = alongRay(edge, ux, uy);
  return [sight.eye[0] + ux * distance, sight.eye[1] + uy * distance];
}

const onCircle = ({ axis }: Sight, offset: number, radius: number): PlanePoint => [
  Math.cos(axis + offset) * radius,
  Math.sin(axis + offset) * radius,
];

const isSame = (a: PlanePoint, b: PlanePoint): boolean => Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;

function push(ring: PlanePoint[], point: PlanePoint): void {
  const before = ring.at(-1);
  if (!before || !isSame(before, point)) ring.push(point);
}
