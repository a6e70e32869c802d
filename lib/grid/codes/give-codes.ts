import type { CellCode, GridGraph } from "../grid-graph";
import { serialOrder } from "./serial-order";

const LAST_SERIAL = 999;

/** True for a cell that has only a name of the plan's own. */
const isUncoded = (code: CellCode): boolean => !/^\d{15}$/.test(code);

/**
 * Codes for the cells that have none: the community's code and the next serial that was never given there. Cells that have
 * a code keep it.
 * @param highest the highest serial ever given, by community
 * @returns null when a community has no serial left
 */
export function giveCodes(graph: GridGraph, highest: ReadonlyMap<string, number>): Map<CellCode, string> | null {
  const given = new Map<CellCode, string>();
  const groups = new Set([...graph.cells.values()].map(({ group }) => group));
  for (const group of groups) {
    const uncoded = [...graph.cells.values()].filter((cell) => cell.group === group && isUncoded(cell.code));
    let serial = highest.get(group) ?? 0;
    for (const code of serialOrder(
      graph,
      uncoded.map((cell) => cell.code),
    )) {
      if (++serial > LAST_SERIAL) return null;
      given.set(code, `${group}${String(serial).padStart(3, "0")}`);
    }
  }
  return given;
}
