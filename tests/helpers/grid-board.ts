import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import type { GridGraph } from "@/lib/grid/grid-graph";
import type { Point } from "@/lib/grid/point";

export const CORNER: Point = [1_182_000_000, 309_000_000];
/** About 445 m from south to north. */
export const SIDE = 40_000;

/** A place in a board of squares with sides of 1. */
export const at = (x: number, y: number): Point => [Math.round(CORNER[0] + x * SIDE), Math.round(CORNER[1] + y * SIDE)];
const degrees = ([x, y]: Point): [number, number] => [x / 1e7, y / 1e7];

/** Columns × rows of square cells named by column and row, `a0`, `b0` … */
export function board(columns: number, rows: number, groupOf: (x: number) => string = () => "x"): GridGraph {
  const source = Array.from({ length: columns * rows }, (_, i) => {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const ring = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)].map(degrees);
    return { code: `${String.fromCharCode(97 + x)}${y}`, group: groupOf(x), coordinates: [[ring]] };
  });
  return fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 }).graph;
}
