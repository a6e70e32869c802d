import type { CellCode } from "../grid-graph";
import type { GridRules } from "./grid-rules";

interface Move {
  from: CellCode;
  to: CellCode;
  buildings: number | null;
  households: number | null;
}

export interface MoveReason extends Move {
  /** Deviation of the grid it goes to from the middle of the target, with and without everything that moves; null = not told. */
  before: number | null;
  after: number | null;
}

/**
 * Each move with what all moves together do to the grid it goes to: the households there now are known, those before are them
 * without what came and with what went.
 */
export function moveReasons(
  moves: readonly Move[],
  households: ReadonlyMap<CellCode, number | null>,
  { leastHouseholds, mostHouseholds }: Pick<GridRules, "leastHouseholds" | "mostHouseholds">,
): MoveReason[] {
  const target = (leastHouseholds + mostHouseholds) / 2;
  const deviation = (count: number): number => (count - target) / target;
  const sum = (some: readonly Move[]): number => some.reduce((total, move) => total + (move.households ?? 0), 0);
  return moves.map((move) => {
    const now = households.get(move.to) ?? null;
    if (now === null || move.households === null) return { ...move, before: null, after: null };
    const came = sum(moves.filter(({ to }) => to === move.to));
    const went = sum(moves.filter(({ from }) => from === move.to));
    return { ...move, before: deviation(now - came + went), after: deviation(now) };
  });
}
