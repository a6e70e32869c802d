import Flatbush from "flatbush";
import { type Point, pointKey, samePoint } from "../point";
import { crossingPoint, crossProperly, isInsideSegment } from "../predicates";

/** A straight piece of anything. */
interface Piece {
  a: Point;
  b: Point;
}

/** Rounding a crossing to whole steps can make a new one beside it; it dies out after two or three rounds. */
const MOST_ROUNDS = 12;
/** Borders of a whole district meet ten thousand times; drawn twice, a little aside, each line meets its double a few times. */
const MOST_CUTS = 150_000;
/** Pairs of lines whose boxes meet: slanting ones may never touch and still be looked at with all others. */
const MOST_LOOKS = 10_000_000;

/**
 * Cuts edges where they meet, so that afterwards two of them share at most an end (iterated snap rounding after Hobby 1999
 * and Halperin & Packer 2002, on the grid of whole steps). Edges on top of each other become one.
 * @param asOne makes one of two with the same ends, perhaps the other way round
 * @throws RangeError when the cutting does not come to an end, or would make more edges than anybody draws
 */
export function nodeEdges<E extends Piece>(edges: readonly E[], asOne: (first: E, second: E) => E): E[] {
  let current = withoutDoubles(edges, asOne);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = cutsOf(current);
    if (cuts.size === 0) return current;
    current = withoutDoubles(
      current.flatMap((edge, index) => cutUp(edge, cuts.get(index) ?? [])),
      asOne,
    );
  }
  throw new RangeError("the borders cross each other without end");
}

function cutsOf(edges: readonly Piece[]): Map<number, Point[]> {
  const cuts = new Map<number, Point[]>();
  if (edges.length < 2) return cuts;
  const index = new Flatbush(edges.length);
  for (const { a, b } of edges) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  let [looksLeft, cutsLeft] = [MOST_LOOKS, MOST_CUTS];
  const cut = (edge: number, p: Point): void => {
    const { a, b } = edges[edge]!;
    if (samePoint(p, a) || samePoint(p, b)) return;
    if (--cutsLeft < 0) throw new RangeError("the borders cross each other too often");
    const others = cuts.get(edge);
    if (others) others.push(p);
    else cuts.set(edge, [p]);
  };
  edges.forEach(({ a, b }, i) => {
    const near = index.search(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    looksLeft -= near.length;
    if (looksLeft < 0) throw new RangeError("too many borders lie on top of each other");
    for (const j of near) {
      if (j === i) continue;
      const { a: c, b: d } = edges[j]!;
      for (const end of [c, d]) if (isInsideSegment(end, a, b)) cut(i, end);
      if (j > i && crossProperly(a, b, c, d)) {
        const p = crossingPoint(a, b, c, d);
        cut(i, p);
        cut(j, p);
      }
    }
  });
  return cuts;
}

function cutUp<E extends Piece>(edge: E, cuts: readonly Point[]): E[] {
  const { a, b } = edge;
  const along = ([x, y]: Point): number => (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
  const stops = [a, ...cuts.toSorted((p, q) => along(p) - along(q)), b];
  return stops.slice(1).flatMap((to, i) => (samePoint(to, stops[i]!) ? [] : [{ ...edge, a: stops[i]!, b: to }]));
}

function withoutDoubles<E extends Piece>(edges: readonly E[], asOne: (first: E, second: E) => E): E[] {
  const kept = new Map<string, E>();
  for (const edge of edges) {
    if (samePoint(edge.a, edge.b)) continue;
    const [low, high] = isBefore(edge.a, edge.b) ? [edge.a, edge.b] : [edge.b, edge.a];
    const key = `${pointKey(low)} ${pointKey(high)}`;
    const other = kept.get(key);
    kept.set(key, other ? asOne(other, edge) : edge);
  }
  return [...kept.values()];
}

const isBefore = (a: Point, b: Point): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
