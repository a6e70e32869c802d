import type { Arc } from "../grid-graph";
import { type Point, pointKey, samePoint } from "../point";
import type { Edge } from "./edge";

type Draft = Omit<Arc, "id">;

/**
 * Joins edges into arcs: from junction to junction, each with the same cells on both sides all along.
 * @param junctions keys of points where other arcs end, so that no arc runs through them
 */
export function joinArcs(edges: readonly Edge[], junctions: ReadonlySet<string>): Draft[] {
  const star = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) {
      const key = pointKey(end);
      const others = star.get(key);
      if (others) others.push(edge);
      else star.set(key, [edge]);
    }
  }
  const isJunction = (p: Point): boolean => junctions.has(pointKey(p)) || star.get(pointKey(p))?.length !== 2;
  const used = new Set<Edge>();
  const drafts: Draft[] = [];
  const follow = (first: Edge, from: Point): void => {
    const forward = samePoint(first.a, from);
    const [left, right] = forward ? [first.left, first.right] : [first.right, first.left];
    const points = [from];
    let edge: Edge | undefined = first;
    while (edge && !used.has(edge)) {
      used.add(edge);
      const here: Point = samePoint(edge.a, points.at(-1)!) ? edge.b : edge.a;
      points.push(here);
      edge = isJunction(here) ? undefined : star.get(pointKey(here))?.find((other) => !used.has(other));
    }
    drafts.push({ points, left, right });
  };
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) if (!used.has(edge) && isJunction(end)) follow(edge, end);
  }
  // What is left are closed borders without a junction: islands. They begin at their lowest point, whoever drew them.
  const lowest = (p: Edge, q: Edge): number => p.a[1] - q.a[1] || p.a[0] - q.a[0] || p.b[1] - q.b[1];
  for (const edge of edges.toSorted(lowest)) if (!used.has(edge)) follow(edge, edge.a);
  return drafts;
}
