import type { GridGraph } from "@/lib/grid/grid-graph";
import { toPosition } from "@/lib/grid/point";
import { arcsOf } from "@/lib/grid/rings-of";

/** West, south, east and north of cells, in degrees; null when they have no border. */
export function boundsOfCells(graph: GridGraph, codes: Iterable<string>): [number, number, number, number] | null {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const code of codes) {
    for (const point of arcsOf(graph, code).flatMap((arc) => arc.points)) {
      const [lng, lat] = toPosition(point);
      box[0] = Math.min(box[0], lng);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lng);
      box[3] = Math.max(box[3], lat);
    }
  }
  return box[0] === Infinity ? null : box;
}
