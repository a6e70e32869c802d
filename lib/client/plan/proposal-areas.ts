import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";

/** A community of the plan as a proposal takes it. */
export interface ProposalArea {
  code: string;
  /** What may be dealt out anew: neither locked nor exclusive. */
  open: readonly CellCode[];
  locked: number;
  exclusive: number;
  /** Two open grids are needed to deal anything out. */
  isFit: boolean;
}

const LEAST_CELLS = 2;

/**
 * The communities of a plan in the order of their codes.
 * @param only these grids may change; null: all
 */
export function proposalAreas(
  { cells }: GridGraph,
  exclusive: ReadonlySet<CellCode>,
  only: ReadonlySet<CellCode> | null = null,
): ProposalArea[] {
  const codes = [...new Set([...cells.values()].map(({ group }) => group))].sort();
  return codes.map((code) => {
    const own = [...cells.values()].filter(({ group }) => group === code);
    const open = own
      .filter((cell) => !cell.locked && !exclusive.has(cell.code) && (only?.has(cell.code) ?? true))
      .map((cell) => cell.code);
    return {
      code,
      open,
      locked: own.filter(({ locked }) => locked).length,
      exclusive: own.filter((cell) => !cell.locked && exclusive.has(cell.code)).length,
      isFit: open.length >= LEAST_CELLS,
    };
  });
}
