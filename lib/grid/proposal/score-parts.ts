import type { Parting, Parts } from "./parting";

/** How much each wish counts. Data: a planner sets them. */
export interface ProposalWeights {
  /** Alike work in all grids. */
  balance: number;
  /** Short borders. */
  shape: number;
  /** Borders along main roads and water rather than grids across them. */
  barriers: number;
  /** Households that stay in their grid. */
  keep: number;
}

export const defaultProposalWeights: ProposalWeights = { balance: 10, shape: 1, barriers: 0.5, keep: 0.3 };

export interface PartScore {
  /** Weighted; smaller is better. */
  score: number;
  /** Largest and mean distance of a part's load from the mean, as a share of it. */
  maxDeviation: number;
  meanDeviation: number;
  /** Length of borders between parts, in metres. */
  borderMetres: number;
  /** Links across a barrier inside of a part. */
  crossings: number;
  movedHouseholds: number;
}

export function scoreParts({ atoms, links, codes }: Parting, parts: Parts, weights: ProposalWeights): PartScore {
  const loads = new Float64Array(codes.length);
  let [total, households, movedHouseholds] = [0, 0, 0];
  for (const [i, atom] of atoms.entries()) {
    loads[parts[i]!]! += atom.load;
    total += atom.load;
    households += atom.households;
    if (codes[parts[i]!] !== atom.cell) movedHouseholds += atom.households;
  }
  let [borderMetres, allMetres, crossings, barriers] = [0, 0, 0, 0];
  for (const { a, b, metres, isBarrier } of links) {
    allMetres += metres;
    if (isBarrier) barriers++;
    if (parts[a] !== parts[b]) borderMetres += metres;
    else if (isBarrier) crossings++;
  }
  const mean = total / codes.length || 1;
  let [maxDeviation, sum, squares] = [0, 0, 0];
  for (const load of loads) {
    const deviation = Math.abs(load / mean - 1);
    maxDeviation = Math.max(maxDeviation, deviation);
    sum += deviation;
    squares += deviation ** 2;
  }
  const balance = squares / codes.length + maxDeviation ** 2;
  const score =
    weights.balance * balance +
    weights.shape * (borderMetres / (allMetres || 1)) +
    weights.barriers * (crossings / (barriers || 1)) +
    weights.keep * (movedHouseholds / (households || 1));
  return {
    score,
    maxDeviation,
    meanDeviation: sum / codes.length,
    borderMetres,
    crossings,
    movedHouseholds,
  };
}
