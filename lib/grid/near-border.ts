import type { GraphIndex } from "./graph-index";
import type { Arc } from "./grid-graph";
import { distanceMetres, distanceToSegmentMetres } from "./metric";
import { type Point, STEPS_PER_DEGREE } from "./point";

/** A vertex of a border, or a place between two of them, near a point. */
export interface BorderHit {
  arc: Arc;
  /** The vertex, or the one before the place. */
  index: number;
  /** Null when no vertex is near: the place lies between vertices `index` and `index + 1`. */
  vertex: Point | null;
  metres: number;
}

const METRES_PER_DEGREE = 111_195;

/** The vertex nearest to a point, or else the nearest border, within a reach in metres; null when nothing is. */
export function nearBorder(index: GraphIndex, p: Point, reachMetres: number): BorderHit | null {
  const north = (reachMetres / METRES_PER_DEGREE) * STEPS_PER_DEGREE;
  const east = north / Math.cos((p[1] / STEPS_PER_DEGREE) * (Math.PI / 180));
  let vertex: BorderHit | null = null;
  let border: BorderHit | null = null;
  for (const arc of index.arcsIn([p[0] - east, p[1] - north, p[0] + east, p[1] + north])) {
    for (const [i, point] of arc.points.entries()) {
      const metres = distanceMetres(p, point);
      if (metres <= (vertex?.metres ?? reachMetres)) vertex = { arc, index: i, vertex: point, metres };
      const next = arc.points[i + 1];
      const off = next ? distanceToSegmentMetres(p, point, next) : Infinity;
      if (off <= (border?.metres ?? reachMetres)) border = { arc, index: i, vertex: null, metres: off };
    }
  }
  return vertex ?? border;
}
