import type { ProposedMove } from "@/lib/grid/proposal/explain-moves";

/** The grid that a move is made for: of the two the one farther from the mean before, with its deviation before and after. */
export function toldDeviation({ from, to, fromDeviation, toDeviation }: ProposedMove): {
  cell: string;
  before: number;
  after: number;
} {
  const isFrom = Math.abs(fromDeviation.before) >= Math.abs(toDeviation.before);
  return isFrom ? { cell: from, ...fromDeviation } : { cell: to, ...toDeviation };
}
