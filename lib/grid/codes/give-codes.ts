import { freeGround } from "../free-ground";
import type { CellCode, GridGraph } from "../grid-graph";
import { type CodeRule, communityCodes } from "./code-rule";
import { serialOrder } from "./serial-order";

const LAST_SERIAL = 999;

/**
 * Codes for the cells that have none: the group's prefix (of a community its code) and the next serial that was never given
 * there. Cells that have a code keep it.
 * @param highest the highest serial ever given, by group
 * @returns null when a group has no serial left
 */
export function giveCodes(
  graph: GridGraph,
  highest: ReadonlyMap<string, number>,
  rule: CodeRule = communityCodes,
): Map<CellCode, string> | null {
  const given = new Map<CellCode, string>();
  const groups = new Set([...graph.cells.values()].map(({ group }) => group));
  const isUncoded = (code: CellCode): boolean => code !== freeGround && !rule.isCode(code);
  for (const group of groups) {
    const uncoded = [...graph.cells.values()].filter((cell) => cell.group === group && isUncoded(cell.code));
    let serial = highest.get(group) ?? 0;
    for (const code of serialOrder(
      graph,
      uncoded.map((cell) => cell.code),
    )) {
      if (++serial > LAST_SERIAL) return null;
      given.set(code, `${rule.prefixOf(group)}${String(serial).padStart(3, "0")}`);
    }
  }
  return given;
}
