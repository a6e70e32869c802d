import Flatbush from "flatbush";
import { thinOut } from "../actions/thin-out";
import type { GridGraph } from "../grid-graph";
import { distanceMetres } from "../metric";
import type { Point } from "../point";

/** What rounding and another hand leave of one and the same border; a border that was moved on purpose moves farther. */
const ALIKE_METRES = 0.2;
/** Points closer to the straight way than this were put there by a program. */
const STRAIGHT_METRES = 0.03;
/** At 60° of latitude a degree of longitude is half as long. */
const STEPS_PER_METRE_AT_MOST = 1e7 / 55_000;

type Line = readonly Point[];

/**
 * Draws lines to the borders of a graph where they are meant to be the same: without the points along a straight way, and with
 * the vertices of the graph for those near them. Else they would cross the borders again and again, a step apart.
 */
export function drawnTo({ arcs }: GridGraph): (line: Line) => Line {
  const vertices = [...arcs.values()].flatMap(({ points }) => points);
  if (vertices.length === 0) return (line) => line;
  const index = new Flatbush(vertices.length);
  for (const [x, y] of vertices) index.add(x, y, x, y);
  index.finish();
  const reach = ALIKE_METRES * STEPS_PER_METRE_AT_MOST;
  const drawn = (p: Point): Point => {
    const near = index.search(p[0] - reach, p[1] - reach, p[0] + reach, p[1] + reach).map((i) => vertices[i]!);
    let [nearest, least] = [p, ALIKE_METRES];
    for (const vertex of near) {
      const metres = distanceMetres(p, vertex);
      if (metres <= least) [nearest, least] = [vertex, metres];
    }
    return nearest;
  };
  return (line) => (line.length < 2 ? line : thinOut(line, STRAIGHT_METRES).map(drawn));
}
