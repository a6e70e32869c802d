import type { GridGraph } from "../grid-graph";
import { samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { borderToChange, withCourse } from "./border-to-change";

/** Makes one border the straight line between its ends; a closed border has none. */
export function straightenBorder(graph: GridGraph, arcId: number): Outcome {
  const found = borderToChange(graph, arcId);
  if (!found.arc) return { ok: false, refusal: found.refusal };
  const [first, last] = [found.arc.points[0]!, found.arc.points.at(-1)!];
  if (samePoint(first, last)) return refuse("last-vertices", first);
  return found.arc.points.length === 2 ? refuse("nothing-changes", first) : withCourse(graph, found.arc, [first, last]);
}
