import type { GridGraph } from "../grid-graph";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { borderToChange, withCourse } from "./border-to-change";
import { thinOut } from "./thin-out";

/** Rounds of cutting corners; after two nobody sees a corner on a map of a street. */
const ROUNDS = 2;
/** Vertices that say nothing are left out again. */
const TOLERANCE_METRES = 0.2;

/** Rounds the corners of one border (Chaikin 1974); its ends, and so all other borders, stay. */
export function smoothBorder(graph: GridGraph, arcId: number): Outcome {
  const found = borderToChange(graph, arcId);
  if (!found.arc) return { ok: false, refusal: found.refusal };
  const { points } = found.arc;
  if (points.length === 2) return refuse("nothing-changes", points[0]);
  let smooth: readonly Point[] = points;
  for (let round = 0; round < ROUNDS; round++) smooth = withoutCorners(smooth);
  const thin = samePoint(points[0]!, points.at(-1)!) ? smooth : thinOut(smooth, TOLERANCE_METRES);
  const isSame = thin.length === points.length && thin.every((p, i) => samePoint(p, points[i]!));
  return isSame ? refuse("nothing-changes", points[0]) : withCourse(graph, found.arc, thin);
}

/** Each corner gives way to the places a quarter of the way before and behind it. */
function withoutCorners(points: readonly Point[]): Point[] {
  const at = (a: Point, b: Point, share: number): Point => [
    Math.round(a[0] + share * (b[0] - a[0])),
    Math.round(a[1] + share * (b[1] - a[1])),
  ];
  const cut = points
    .slice(1)
    .flatMap((b, i) => [at(points[i]!, b, 0.25), at(points[i]!, b, 0.75)])
    .slice(1, -1);
  return [points[0]!, ...cut, points.at(-1)!].filter((p, i, all) => i === 0 || !samePoint(p, all[i - 1]!));
}
