import type { PlanePoint } from "@/lib/geometry/local-frame";
import { offAxis, type Sight } from "./sight";
import type { Wall } from "./wall";

/** A stretch of wall that faces the lens, relative to it; `from` and `to` are angles off the axis, counter-clockwise. */
export interface FacingEdge {
  a: PlanePoint;
  b: PlanePoint;
  from: number;
  to: number;
}

/** Below this a wall is seen edge-on: it hides nothing. */
const EDGE_ON = 1e-9;

/**
 * The walls that hide all behind them: not lower than the lens, facing it, within reach and cone. A ring runs counter-clockwise,
 * so an edge faces the lens when the lens lies on its right; what faces away is hidden by what faces.
 */
export function opaqueEdges(sight: Sight, walls: readonly Wall[], reach: number): FacingEdge[] {
  const edges: FacingEdge[] = [];
  for (const { ring, heightMetres } of walls) {
    if (heightMetres < sight.heightMetres) continue;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      // Reversed, so that the edge runs counter-clockwise around the lens.
      const a: PlanePoint = [ring[i]![0] - sight.eye[0], ring[i]![1] - sight.eye[1]];
      const b: PlanePoint = [ring[j]![0] - sight.eye[0], ring[j]![1] - sight.eye[1]];
      if (a[0] * b[1] - a[1] * b[0] <= EDGE_ON || fromOrigin(a, b) >= reach) continue;
      edges.push(...inCone(sight, a, b));
    }
  }
  return edges;
}

/** An edge over the seam behind the lens counts on both sides of it. */
function inCone(sight: Sight, a: PlanePoint, b: PlanePoint): FacingEdge[] {
  const from = offAxis(sight, Math.atan2(a[1], a[0]));
  const to = offAxis(sight, Math.atan2(b[1], b[0]));
  const meets = (start: number, end: number): boolean => start < sight.half && end > -sight.half;
  const spans =
    from <= to ? [[from, to] as const] : [[from, to + 2 * Math.PI] as const, [from - 2 * Math.PI, to] as const];
  return spans.filter(([start, end]) => meets(start, end)).map(([start, end]) => ({ a, b, from: start, to: end }));
}

function fromOrigin([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [ex, ey] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, -(ax * ex + ay * ey) / (ex * ex + ey * ey)));
  return Math.hypot(ax + t * ex, ay + t * ey);
}
