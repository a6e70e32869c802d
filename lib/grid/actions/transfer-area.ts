import { findCrossing } from "../checks/find-crossing";
import { doubledArea } from "../doubled-area";
import type { CellCode, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import type { Face } from "../overlay/faces-of";
import { recut } from "../overlay/recut";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { refusalAmong } from "./may-move";

/**
 * Gives what lies inside a drawn ring to one cell, taking it from others.
 * @param ring closed and simple
 * @param from the cells that may lose ground; what the ring covers of others stays theirs
 */
export function transferArea(
  graph: GridGraph,
  ring: readonly Point[],
  from: readonly CellCode[],
  to: CellCode,
): Outcome {
  const cells = [...new Set([...from, to])];
  const refusal = refusalAmong(graph, cells);
  if (refusal) return { ok: false, refusal };
  if (!isSimpleRing(ring)) return refuse("ring-is-not-simple", ring[0]);
  let moved = 0;
  const change = recut(graph, {
    cells,
    lines: [ring],
    deal: (faces) => {
      const inside = faces.filter((face) => face.label !== to && isFaceInside(face, ring));
      moved = inside.length;
      return new Map(faces.map((face) => [face, inside.includes(face) ? to : face.label]));
    },
    cellChanges: [],
  });
  return moved === 0 ? refuse("nothing-changes", ring[0], cells) : { ok: true, change };
}

/** Closed, with an inside, and nowhere meeting itself. */
function isSimpleRing(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4 || !samePoint(first, last) || doubledArea(ring) === 0) return false;
  const arc = { id: 0, points: ring, left: null, right: null };
  return findCrossing([arc], [arc]) === null;
}

/** A face lies on one side of the ring as a whole: its own border on the ring says on which, else any point of it. */
function isFaceInside({ cycles }: Face, ring: readonly Point[]): boolean {
  const steps = cycles.flatMap((cycle) => cycle.steps);
  const along = steps.find(({ edge }) => edge.line !== 0);
  if (along) return (along.forward ? along.edge.line : -along.edge.line) > 0 === doubledArea(ring) > 0;
  const { edge } = steps[0]!;
  return isMiddleInside(edge.a, edge.b, [ring]);
}
