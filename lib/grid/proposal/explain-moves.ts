import type { CellCode } from "../grid-graph";
import type { Parting, Parts } from "./parting";

/** Why a proposal moves what it moves, as numbers; the words stand in i18n under `plan.proposal.move`. */
export interface ProposedMove {
  from: CellCode;
  to: CellCode;
  households: number;
  buildings: number;
  /** Distance of the load from the mean as a share of it, before and after all moves. */
  fromDeviation: { before: number; after: number };
  toDeviation: { before: number; after: number };
}

/** What moves between each pair of cells, the largest first. */
export function explainMoves({ atoms, codes }: Parting, before: Parts, after: Parts): ProposedMove[] {
  const deviation = [before, after].map((parts) => deviations({ atoms, codes }, parts));
  const between = (part: number) => ({ before: deviation[0]![part]!, after: deviation[1]![part]! });
  const moves = new Map<string, ProposedMove>();
  for (const [i, { households, buildings }] of atoms.entries()) {
    const [from, to] = [before[i]!, after[i]!];
    if (from === to) continue;
    const move = moves.get(`${from} ${to}`) ?? {
      from: codes[from]!,
      to: codes[to]!,
      households: 0,
      buildings: 0,
      fromDeviation: between(from),
      toDeviation: between(to),
    };
    move.households += households;
    move.buildings += buildings;
    moves.set(`${from} ${to}`, move);
  }
  return [...moves.values()].sort((a, b) => b.households - a.households || (a.from + a.to < b.from + b.to ? -1 : 1));
}

function deviations({ atoms, codes }: Pick<Parting, "atoms" | "codes">, parts: Parts): number[] {
  const loads = codes.map(() => 0);
  for (const [i, { load }] of atoms.entries()) loads[parts[i]!]! += load;
  const mean = loads.reduce((sum, load) => sum + load, 0) / codes.length || 1;
  return loads.map((load) => load / mean - 1);
}
