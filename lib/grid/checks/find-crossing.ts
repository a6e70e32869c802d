import Flatbush from "flatbush";
import { boxesMeet, boxOf } from "@/lib/geometry/box";
import type { Arc } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { crossingPoint, crossProperly, isOnSegment } from "../predicates";

interface Piece {
  arc: Arc;
  index: number;
  a: Point;
  b: Point;
}

const piecesOf = (arc: Arc): Piece[] =>
  arc.points.slice(1).map((b, index) => ({ arc, index, a: arc.points[index]!, b }));

const boxOfPiece = ({ a, b }: Piece) =>
  [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;

/** A point where one of the changed arcs meets itself or another elsewhere than at a common end. */
export function findCrossing(arcs: Iterable<Arc>, changed: readonly Arc[]): Point | null {
  // Of a whole district most arcs lie nowhere near the change.
  const reach = boxOf(changed.flatMap(({ points }) => points));
  const all = [...arcs].filter(({ points }) => boxesMeet(boxOf(points), reach)).flatMap(piecesOf);
  if (all.length === 0) return null;
  const index = new Flatbush(all.length);
  for (const piece of all) index.add(...boxOfPiece(piece));
  index.finish();
  for (const piece of changed.flatMap(piecesOf)) {
    if (samePoint(piece.a, piece.b)) return piece.a;
    for (const other of index.search(...boxOfPiece(piece)).map((i) => all[i]!)) {
      const at = other.arc.id === piece.arc.id && other.index === piece.index ? null : meeting(piece, other);
      if (at) return at;
    }
  }
  return null;
}

/** Where two pieces meet and must not. */
function meeting(one: Piece, other: Piece): Point | null {
  if (crossProperly(one.a, one.b, other.a, other.b)) return crossingPoint(one.a, one.b, other.a, other.b);
  for (const p of [one.a, one.b]) if (isOnSegment(p, other.a, other.b) && !isJoint(p, one, other)) return p;
  for (const p of [other.a, other.b]) if (isOnSegment(p, one.a, one.b) && !isJoint(p, one, other)) return p;
  // Two pieces with both ends in common lie on each other.
  const sameEnds = [one.a, one.b].every((p) => samePoint(p, other.a) || samePoint(p, other.b));
  return sameEnds ? one.a : null;
}

/** Neighbours along one arc share a vertex; different arcs, or the two ends of a closed one, share a junction. */
function isJoint(p: Point, one: Piece, other: Piece): boolean {
  const isVertex = [one.a, one.b].some((q) => samePoint(p, q)) && [other.a, other.b].some((q) => samePoint(p, q));
  if (!isVertex) return false;
  if (one.arc.id === other.arc.id && Math.abs(one.index - other.index) === 1) return true;
  return isEnd(p, one.arc) && isEnd(p, other.arc);
}

const isEnd = (p: Point, { points }: Arc): boolean => samePoint(p, points[0]!) || samePoint(p, points.at(-1)!);
