import { findCrossing } from "../checks/find-crossing";
import { doubledArea } from "../doubled-area";
import { isMiddleInside } from "../is-inside";
import type { Face } from "../overlay/faces-of";
import { type Point, samePoint } from "../point";

/** Closed, with an inside, and nowhere meeting itself. */
export function isSimpleRing(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4 || !samePoint(first, last) || doubledArea(ring) === 0) return false;
  const arc = { id: 0, points: ring, left: null, right: null };
  return findCrossing([arc], [arc]) === null;
}

/** A face lies on one side of the ring as a whole: its own border on the ring says on which, else any point of it. */
export function isFaceInside({ cycles }: Face, ring: readonly Point[]): boolean {
  const steps = cycles.flatMap((cycle) => cycle.steps);
  const along = steps.find(({ edge }) => edge.line !== 0);
  if (along) return (along.forward ? along.edge.line : -along.edge.line) > 0 === doubledArea(ring) > 0;
  const { edge } = steps[0]!;
  return isMiddleInside(edge.a, edge.b, [ring]);
}
