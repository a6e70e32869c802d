import Flatbush from "flatbush";
import { type Point, samePoint } from "../point";
import { PointNumbers } from "../point-numbers";
import { crossingPoint, crossProperly, isInsideSegment } from "../predicates";

/** A straight piece of anything. */
interface Piece {
  a: Point;
  b: Point;
}

/** Rounding a crossing to whole steps can make a new one beside it; it dies out after two or three rounds. */
const MOST_ROUNDS = 12;
/**
 * Borders of a whole district meet ten thousand times; drawn twice, a little aside, each line meets its double a few times.
 * More than this in one round, and more than one cut an edge that was drawn, is no drawing of borders.
 */
const MOST_CUTS = 150_000;
/** Pairs of lines whose boxes meet: slanting ones may never touch and still be looked at with all others. */
const MOST_LOOKS = 10_000_000;
const MOST_LOOKS_AN_EDGE = 60;

/**
 * Cuts edges where they meet, so that afterwards two of them share at most an end (iterated snap rounding after Hobby 1999
 * and Halperin & Packer 2002, on the grid of whole steps). Edges on top of each other become one.
 * @param asOne makes one of two with the same ends, perhaps the other way round
 * @throws RangeError when the cutting does not come to an end, or would make more edges than anybody draws
 */
export function nodeEdges<E extends Piece>(edges: readonly E[], asOne: (first: E, second: E) => E): E[] {
  const most = {
    cuts: Math.max(MOST_CUTS, edges.length),
    looks: Math.max(MOST_LOOKS, edges.length * MOST_LOOKS_AN_EDGE),
  };
  const pieces = new PieceSet(asOne);
  for (const edge of edges) pieces.add(edge);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const current = pieces.edges();
    const cuts = cutsOf(current, pieces.takeFresh(), most);
    if (cuts.size === 0) return current;
    for (const index of cuts.keys()) pieces.remove(current[index]!);
    for (const [index, places] of cuts) for (const part of cutUp(current[index]!, places)) pieces.add(part);
  }
  throw new RangeError("the borders cross each other without end");
}

/** More points than fit into memory; two numbers below it make one whole number. */
const MOST_POINTS = 2 ** 26;

/** Edges by their ends: of two with the same ends, in whichever order, it keeps one. */
class PieceSet<E extends Piece> {
  readonly #asOne: (first: E, second: E) => E;
  readonly #numbers = new PointNumbers();
  readonly #edges = new Map<number, E>();
  /** What came since it was last asked, and lies where nothing lay. */
  #fresh = new Set<number>();

  constructor(asOne: (first: E, second: E) => E) {
    this.#asOne = asOne;
  }

  add(edge: E): void {
    const key = this.#keyOf(edge);
    if (key === null) return;
    const other = this.#edges.get(key);
    this.#edges.set(key, other ? this.#asOne(other, edge) : edge);
    if (!other) this.#fresh.add(key);
  }

  remove(edge: E): void {
    this.#edges.delete(this.#keyOf(edge)!);
  }

  edges(): E[] {
    return [...this.#edges.values()];
  }

  /** For each edge of `edges()` whether it is fresh. */
  takeFresh(): Uint8Array {
    const fresh = Uint8Array.from(this.#edges.keys(), (key) => Number(this.#fresh.has(key)));
    this.#fresh = new Set();
    return fresh;
  }

  /** null for an edge without length. */
  #keyOf({ a, b }: E): number | null {
    const [from, to] = [this.#numbers.add(a), this.#numbers.add(b)];
    if (from === to) return null;
    return Math.min(from, to) * MOST_POINTS + Math.max(from, to);
  }
}

/** Where edges are to be cut, by their place. Two that were there before were cut where they meet. */
function cutsOf(
  edges: readonly Piece[],
  isFresh: Uint8Array,
  most: { cuts: number; looks: number },
): Map<number, Point[]> {
  const cuts = new Map<number, Point[]>();
  if (edges.length < 2) return cuts;
  const index = new Flatbush(edges.length);
  for (const { a, b } of edges) {
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  }
  index.finish();
  let { looks: looksLeft, cuts: cutsLeft } = most;
  const cut = (edge: number, p: Point): void => {
    if (--cutsLeft < 0) throw new RangeError("the borders cross each other too often");
    const others = cuts.get(edge);
    if (others) others.push(p);
    else cuts.set(edge, [p]);
  };
  for (let i = 0; i < edges.length; i++) {
    if (!isFresh[i]) continue;
    const { a, b } = edges[i]!;
    const near = index.search(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
    looksLeft -= near.length;
    if (looksLeft < 0) throw new RangeError("too many borders lie on top of each other");
    for (const j of near) {
      // Two fresh ones are looked at once.
      if (j === i || (isFresh[j] && j < i)) continue;
      const { a: c, b: d } = edges[j]!;
      if (isInsideSegment(c, a, b)) cut(i, c);
      if (isInsideSegment(d, a, b)) cut(i, d);
      if (isInsideSegment(a, c, d)) cut(j, a);
      if (isInsideSegment(b, c, d)) cut(j, b);
      if (crossProperly(a, b, c, d)) {
        const p = crossingPoint(a, b, c, d);
        if (!samePoint(p, a) && !samePoint(p, b)) cut(i, p);
        if (!samePoint(p, c) && !samePoint(p, d)) cut(j, p);
      }
    }
  }
  return cuts;
}

function cutUp<E extends Piece>(edge: E, cuts: readonly Point[]): E[] {
  const { a, b } = edge;
  const along = ([x, y]: Point): number => (x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1]);
  const stops = [a, ...cuts.toSorted((p, q) => along(p) - along(q)), b];
  return stops.slice(1).flatMap((to, i) => (samePoint(to, stops[i]!) ? [] : [{ ...edge, a: stops[i]!, b: to }]));
}
