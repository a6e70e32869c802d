import type { NeighbourLists } from "@/lib/geometry/neighbour-lists";
import { falseDiscovery } from "./false-discovery";
import { getisOrdStar } from "./getis-ord-star";
import { twoSidedP } from "./two-sided-p";
import { unskewed } from "./unskewed";

export interface HotSpotInput {
  /** Cases of each place in the window. */
  observed: Float64Array;
  /** Cases of each place in all the windows it is compared with, together. */
  before: Float64Array;
  neighbours: NeighbourLists;
}

export interface HotSpots {
  /** Gi* of each place; NaN = too few cases round it to say anything. Above zero: more than the city's own change explains. */
  z: Float64Array<ArrayBuffer>;
  /** Two-sided; NaN as in `z`. */
  p: Float64Array<ArrayBuffer>;
  /** Benjamini–Hochberg; NaN as in `z`. */
  q: Float64Array<ArrayBuffer>;
  /** Cases of the place with its neighbours, in the window and before. */
  localObserved: Float64Array<ArrayBuffer>;
  localBefore: Float64Array<ArrayBuffer>;
  tested: number;
}

/** A place is tested when it and its neighbours have this many cases, now and before together: fewer make no bell curve. */
const LEAST_LOCAL_CASES = 10;

/**
 * Where more (or fewer) cases gather than in the weeks before.
 *
 * Of the Nᵢ cases that a place has now and before together, the share π that falls into the window is, without a local
 * change, that of the whole city: observed ~ Binomial(Nᵢ, π), the conditional test of two Poisson rates (J. Przyborowski,
 * H. Wilenski, Biometrika 31 (1940) 313–323). The score (observed − Nᵢπ) / √(Nᵢπ(1 − π)) has mean 0 and variance 1 in
 * busy and quiet places alike, so Gi* of the scores tells a change of place from a place that is always busy. Counts are
 * skewed by (1 − 2π) / √(Nᵢπ(1 − π)); the chance of a Gi* takes that into account (see `unskewed`).
 */
export function findHotSpots({ observed, before, neighbours }: HotSpotInput): HotSpots {
  const total = sumOf(observed);
  const share = total / (total + sumOf(before));
  const variances = observed.map((count, i) => (count + before[i]!) * share * (1 - share));
  const scores = variances.map((variance, i) =>
    variance > 0 ? (observed[i]! - (observed[i]! + before[i]!) * share) / Math.sqrt(variance) : 0,
  );
  const skews = variances.map((variance) => (variance > 0 ? (1 - 2 * share) / Math.sqrt(variance) : 0));
  const localObserved = localSums(observed, neighbours);
  const localBefore = localSums(before, neighbours);
  const z = getisOrdStar(scores, neighbours);
  for (let i = 0; i < z.length; i++) if (localObserved[i]! + localBefore[i]! < LEAST_LOCAL_CASES) z[i] = NaN;
  const localSkews = localSums(skews, neighbours);
  const filled = localSums(
    variances.map((variance) => Number(variance > 0)),
    neighbours,
  );
  const p = z.map((value, i) =>
    Number.isNaN(value) ? NaN : twoSidedP(unskewed(value, localSkews[i]! / filled[i]! ** 1.5)),
  );
  const tested = p.reduce((count, value) => count + Number(!Number.isNaN(value)), 0);
  return { z, p, q: falseDiscovery(p), localObserved, localBefore, tested };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const localSums = (values: Float64Array, { offsets, items }: NeighbourLists): Float64Array<ArrayBuffer> =>
  new Float64Array(values).map((own, i) => {
    let sum = own;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) sum += values[items[at]!]!;
    return sum;
  });
