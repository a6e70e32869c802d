import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { Arc } from "@/lib/grid/grid-graph";
import { distanceToSegmentMetres } from "@/lib/grid/metric";
import { type Point, toPosition } from "@/lib/grid/point";

export const borderActs = ["straighten", "smooth", "simplify", "follow"] as const;
export type BorderAct = (typeof borderActs)[number];

/** About the width of a line on a plan of a street. */
const SIMPLIFY_METRES = 3;
/** A border beside a street lies on its pavement, or on the other side of it. */
const FOLLOW_METRES = 60;

/** What an act means for the border in the hand; null = there is no line to follow. */
export function borderStep(act: BorderAct, arc: Arc, lines: readonly (readonly Point[])[]): EditStep | null {
  switch (act) {
    case "straighten":
      return { action: "straighten-border", arc: arc.id };
    case "smooth":
      return { action: "smooth-border", arc: arc.id };
    case "simplify":
      return { action: "simplify-border", arc: arc.id, toleranceMetres: SIMPLIFY_METRES };
    case "follow": {
      const line = alongMost(arc, lines);
      return line && { action: "snap-border", arc: arc.id, line: line.map(toPosition), reachMetres: FOLLOW_METRES };
    }
  }
}

/** The line that the border strays from least. */
function alongMost({ points }: Arc, lines: readonly (readonly Point[])[]): readonly Point[] | null {
  const farthest = (line: readonly Point[]): number => Math.max(...points.map((p) => distanceTo(p, line)));
  const ranked = lines.filter((line) => line.length > 1).map((line) => ({ line, metres: farthest(line) }));
  return ranked.sort((a, b) => a.metres - b.metres)[0]?.line ?? null;
}

const distanceTo = (p: Point, line: readonly Point[]): number =>
  line.slice(1).reduce((least, b, i) => Math.min(least, distanceToSegmentMetres(p, line[i]!, b)), Infinity);
