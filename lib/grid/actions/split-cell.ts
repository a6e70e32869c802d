import type { CellCode, GridGraph } from "../grid-graph";
import type { Face } from "../overlay/faces-of";
import { recut } from "../overlay/recut";
import type { Point } from "../point";
import { type Outcome, refuse } from "../refusal";

/**
 * Splits a cell in two along a line that runs across it. The larger part keeps the code.
 * @param line two points or more; what sticks out on either side is cut off
 */
export function splitCell(graph: GridGraph, code: CellCode, line: readonly Point[], newCode: CellCode): Outcome {
  const cell = graph.cells.get(code);
  if (!cell) return refuse("unknown-cell", null, [code]);
  if (cell.locked) return refuse("cell-is-locked", null, [code]);
  if (graph.cells.has(newCode)) return refuse("code-is-taken", null, [newCode]);
  if (line.length < 2) return refuse("line-too-short");
  let parts: readonly Face[] = [];
  const change = recut(graph, {
    cells: [code],
    lines: [line],
    deal: (faces) => {
      parts = faces.toSorted((a, b) => b.doubledArea - a.doubledArea);
      return new Map(parts.map((face, i) => [face, i === 0 ? code : newCode]));
    },
    cellChanges: [[newCode, { code: newCode, group: cell.group, locked: false }]],
  });
  if (parts.length < 2) return refuse("line-misses-the-cell", line[0], [code]);
  if (parts.length > 2) return refuse("line-makes-too-many-parts", line[0], [code]);
  return { ok: true, change };
}
