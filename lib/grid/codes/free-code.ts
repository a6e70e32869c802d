import type { CellCode, GridGraph } from "../grid-graph";

/** The first free name for a cell that gets its code when the plan is published. */
export function freeCode({ cells }: GridGraph): CellCode {
  for (let serial = 1; ; serial++) if (!cells.has(`new-${serial}`)) return `new-${serial}`;
}
