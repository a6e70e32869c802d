import type { GridGraph } from "../grid-graph";
import { samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { borderToChange, withCourse } from "./border-to-change";
import { thinOut, thinOutRing } from "./thin-out";

/** Takes away the vertices of one border that lie within a tolerance of the straight way. Its ends, and so all other borders, stay. */
export function simplifyBorder(graph: GridGraph, arcId: number, toleranceMetres: number): Outcome {
  const found = borderToChange(graph, arcId);
  if (!found.arc) return { ok: false, refusal: found.refusal };
  const { points } = found.arc;
  const isClosed = samePoint(points[0]!, points.at(-1)!);
  const fewer = isClosed ? thinOutRing(points, toleranceMetres) : thinOut(points, toleranceMetres);
  return fewer.length === points.length ? refuse("nothing-changes", points[0]) : withCourse(graph, found.arc, fewer);
}
