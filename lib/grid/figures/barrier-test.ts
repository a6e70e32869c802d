import Flatbush from "flatbush";
import type { Point } from "../point";
import { crossProperly } from "../predicates";

/** Whether the straight line between two points crosses a barrier: a main road, or a bank of water. */
export type BarrierTest = (a: Point, b: Point) => boolean;

export function barrierTest(barriers: readonly (readonly Point[])[]): BarrierTest {
  const pieces = barriers.flatMap((line) => line.slice(1).map((b, i) => [line[i]!, b] as const));
  if (pieces.length === 0) return () => false;
  const index = new Flatbush(pieces.length);
  const box = (a: Point, b: Point) =>
    [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;
  for (const [a, b] of pieces) index.add(...box(a, b));
  index.finish();
  return (a, b) => index.search(...box(a, b)).some((i) => crossProperly(a, b, ...pieces[i]!));
}
