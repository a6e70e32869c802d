import type { GridGraph } from "../grid-graph";
import { distanceMetres, eastScale } from "../metric";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { borderToChange, withCourse } from "./border-to-change";

/** A place on a line: behind its vertex `index`. */
interface OnLine {
  index: number;
  at: Point;
  metres: number;
}

/**
 * Lets one border follow a line (a street's middle, a bank) from the place on it nearest to the border's one end to that
 * nearest to the other. The ends, and so all other borders, stay. The line must run along the border all the way.
 * @param reachMetres how far off the line the border may be before
 */
export function snapBorder(graph: GridGraph, arcId: number, line: readonly Point[], reachMetres: number): Outcome {
  const found = borderToChange(graph, arcId);
  if (!found.arc) return { ok: false, refusal: found.refusal };
  const { points } = found.arc;
  const [first, last] = [points[0]!, points.at(-1)!];
  if (line.length < 2) return refuse("line-too-short", line[0]);
  const astray = points.find((p) => nearestOnLine(p, line).metres > reachMetres);
  if (astray) return refuse("line-too-far", astray);
  if (samePoint(first, last)) return refuse("line-misses-the-border", first);
  const [from, to] = [nearestOnLine(first, line), nearestOnLine(last, line)];
  const isForward = from.index < to.index || (from.index === to.index && isBefore(line[from.index]!, from.at, to.at));
  const between = isForward
    ? line.slice(from.index + 1, to.index + 1)
    : line.slice(to.index + 1, from.index + 1).toReversed();
  const along = trimmed(trimmed([from.at, ...between, to.at], from.metres).toReversed(), to.metres).toReversed();
  const course = [first, ...along, last].filter((p, i, all) => i === 0 || !samePoint(p, all[i - 1]!));
  const isSame = course.length === points.length && course.every((p, i) => samePoint(p, points[i]!));
  return isSame ? refuse("nothing-changes", first) : withCourse(graph, found.arc, course);
}

/**
 * The line without its first metres: as far as the border's end lies off it, so that the way over runs aslant. Straight across
 * it would lie on a border that ends there at a right angle.
 */
function trimmed(line: readonly Point[], metres: number): Point[] {
  let left = metres;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const length = distanceMetres(a, b);
    if (length > left) {
      const share = left / length;
      const at: Point = [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
      return [at, ...line.slice(i + 1)];
    }
    left -= length;
  }
  return [];
}

const isBefore = (start: Point, a: Point, b: Point): boolean => distanceMetres(start, a) <= distanceMetres(start, b);

function nearestOnLine(p: Point, line: readonly Point[]): OnLine {
  const scale = eastScale(p);
  let best: OnLine = { index: 0, at: line[0]!, metres: Infinity };
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index]!, line[index + 1]!];
    const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((p[0] - a[0]) * scale * dx + (p[1] - a[1]) * dy) / length;
    const share = Math.min(1, Math.max(0, along));
    const at: Point = [Math.round(a[0] + share * (b[0] - a[0])), Math.round(a[1] + share * (b[1] - a[1]))];
    const metres = distanceMetres(p, at);
    if (metres < best.metres) best = { index, at, metres };
  }
  return best;
}
