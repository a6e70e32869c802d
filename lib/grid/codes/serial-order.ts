import { doubledArea } from "../doubled-area";
import type { CellCode, GridGraph } from "../grid-graph";
import { ringsOf } from "../rings-of";

/**
 * Cells in the order in which serial numbers are given: from west to east, row by row from north to south, as one reads
 * (DB11 and CJ/T 349). A row holds what has its middle north of the south edge of the northernmost cell left.
 */
export function serialOrder(graph: GridGraph, codes: readonly CellCode[]): CellCode[] {
  let left = codes.map((code) => ({ code, ...boxOf(graph, code) })).sort((a, b) => b.north - a.north);
  const ordered: CellCode[] = [];
  while (left[0]) {
    const { south } = left[0];
    const isInRow = (cell: (typeof left)[number], i: number): boolean => i === 0 || cell.y > south;
    const row = left.filter(isInRow).sort((a, b) => a.x - b.x || b.y - a.y || (a.code < b.code ? -1 : 1));
    ordered.push(...row.map(({ code }) => code));
    left = left.filter((cell, i) => !isInRow(cell, i));
  }
  return ordered;
}

function boxOf(graph: GridGraph, code: CellCode) {
  const outside = ringsOf(graph, code)
    .filter((ring) => doubledArea(ring) > 0)
    .flat();
  const [xs, ys] = [outside.map(([x]) => x), outside.map(([, y]) => y)];
  const [west, east, south, north] = [min(xs), -min(xs.map((x) => -x)), min(ys), -min(ys.map((y) => -y))];
  return { x: (west + east) / 2, y: (south + north) / 2, north, south };
}

const min = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity);
