import { graphIndex } from "@/lib/grid/graph-index";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { distanceMetres, distanceToSegmentMetres } from "@/lib/grid/metric";
import { nearBorder } from "@/lib/grid/near-border";
import { type Point, samePoint, toPoint } from "@/lib/grid/point";
import type { MapPress, SnapKind } from "@/lib/map/map-tool";
import { reachMetres } from "./tools/reach";

export interface Snapped {
  at: Point;
  /** What the place keeps to; empty when it is free. */
  lines: readonly (readonly Point[])[];
}

/** A corner draws from farther than the line between two corners. */
const CORNER_SHARE = 0.8;

/**
 * The place meant by the pointer: a vertex of the plan, else a corner of a street, bank or wall, else a place on one. With
 * Shift the pointer is taken at its word.
 * @param except a vertex that is itself in the hand
 */
export function snapTo(graph: GridGraph, press: MapPress, kinds: readonly SnapKind[], except?: Point): Snapped {
  const p = toPoint(press.position);
  if (press.shift) return { at: p, lines: [] };
  const reach = reachMetres(press);
  const border = nearBorder(graphIndex(graph), p, reach);
  if (border?.vertex && !(except && samePoint(border.vertex, except))) return { at: border.vertex, lines: [] };
  let best: (Snapped & { metres: number }) | null = null;
  for (const positions of kinds.length === 0 ? [] : press.nearLines(kinds)) {
    const line = positions.map(toPoint);
    for (const [i, from] of line.entries()) {
      const corner = distanceMetres(p, from) / CORNER_SHARE;
      if (corner < (best?.metres ?? reach)) best = { at: from, lines: [line], metres: corner };
      const to = line[i + 1];
      // Corners first: a place on a line is only better where no corner is near.
      const metres = to ? distanceToSegmentMetres(p, from, to) + reach / 2 : Infinity;
      if (to && metres < (best?.metres ?? reach)) best = { at: nearestOn(p, from, to), lines: [line], metres };
    }
  }
  return best ?? { at: p, lines: [] };
}

function nearestOn(p: Point, a: Point, b: Point): Point {
  // Degrees of longitude are shorter than those of latitude.
  const scale = Math.cos((p[1] / 1e7) * (Math.PI / 180));
  const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((p[0] - a[0]) * scale * dx + (p[1] - a[1]) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return [Math.round(a[0] + along * (b[0] - a[0])), Math.round(a[1] + along * (b[1] - a[1]))];
}
