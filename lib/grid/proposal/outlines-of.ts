import { doubledArea } from "../doubled-area";
import { type Point, pointKey } from "../point";
import type { Parts } from "./parting";
import type { VoronoiEdge } from "./voronoi-edges";

/** The outer rings of each part's ground, closed and counter-clockwise. Holes are other parts' rings. */
export function outlinesOf(edges: readonly VoronoiEdge[], parts: Parts, count: number): (readonly Point[])[][] {
  const partOf = (atom: number): number => (atom === -1 ? -1 : parts[atom]!);
  const sides: { from: Point; to: Point }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, left, right } of edges) {
    const [one, other] = [partOf(left), partOf(right)];
    if (one === other) continue;
    if (one !== -1) sides[one]!.push({ from: a, to: b });
    if (other !== -1) sides[other]!.push({ from: b, to: a });
  }
  return sides.map((own) => ringsFrom(own).filter((ring) => doubledArea(ring) > 0));
}

function ringsFrom(sides: readonly { from: Point; to: Point }[]): Point[][] {
  const leaving = new Map<string, Point[]>();
  for (const { from, to } of sides) leaving.set(pointKey(from), [...(leaving.get(pointKey(from)) ?? []), to]);
  const rings: Point[][] = [];
  for (const { from } of sides) {
    const ring = [from];
    for (let to = leaving.get(pointKey(from))?.pop(); to; to = leaving.get(pointKey(to))?.pop()) ring.push(to);
    if (ring.length > 3) rings.push(ring);
  }
  return rings;
}
