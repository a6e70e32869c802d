import type { Arc } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { PointNumbers } from "../point-numbers";
import type { Edge } from "./edge";

type Draft = Omit<Arc, "id">;

/**
 * Joins edges into arcs: from junction to junction, each with the same cells on both sides all along.
 * @param junctions points where other arcs end, so that no arc runs through them
 */
export function joinArcs(edges: readonly Edge[], junctions: readonly Point[]): Draft[] {
  const numbers = new PointNumbers();
  for (const point of junctions) numbers.add(point);
  const known = numbers.points.length;
  const stars: Edge[][] = Array.from({ length: known }, () => []);
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) {
      const number = numbers.add(end);
      const others = stars[number];
      if (others) others.push(edge);
      else stars[number] = [edge];
    }
  }
  const isJunction = (number: number): boolean => number < known || stars[number]!.length !== 2;
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
      const number = numbers.find(here);
      edge = isJunction(number) ? undefined : stars[number]!.find((other) => !used.has(other));
    }
    drafts.push({ points, left, right });
  };
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) if (!used.has(edge) && isJunction(numbers.find(end))) follow(edge, end);
  }
  // What is left are closed borders without a junction: islands. They begin at their lowest point, whoever drew them.
  const lowest = (p: Edge, q: Edge): number => p.a[1] - q.a[1] || p.a[0] - q.a[0] || p.b[1] - q.b[1];
  for (const edge of edges.filter((each) => !used.has(each)).sort(lowest)) if (!used.has(edge)) follow(edge, edge.a);
  return drafts;
}
