/**
 * Maximum coverage: choose k sets so that what they cover together is worth most.
 * Sets are sorted by what they are worth alone, the best first; every search here stops early because of it.
 */
export interface CoverProblem {
  /** Worth of each element, not negative. */
  weights: Float64Array;
  /** Elements of each set, each once. */
  sets: readonly Int32Array[];
  /** Worth of each set alone. */
  alone: Float64Array;
  /** No set that was left out is worth more than this; 0 = none was left out. */
  leftOut: number;
}

export const worthOf = (set: Int32Array, weights: Float64Array): number => {
  let sum = 0;
  for (const element of set) sum += weights[element]!;
  return sum;
};

/** What some of the sets cover together. */
export function worthOfAll({ sets, weights }: CoverProblem, chosen: readonly number[]): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const index of chosen) {
    for (const element of sets[index]!) {
      if (seen.has(element)) continue;
      seen.add(element);
      sum += weights[element]!;
    }
  }
  return sum;
}
