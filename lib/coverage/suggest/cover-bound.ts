import type { CoverProblem } from "./cover-problem";

const MOST_STEPS = 240;
/** Steps without progress after which they are halved. */
const PATIENCE = 8;
const NEAR_ENOUGH = 1e-4;

/**
 * No choice of k sets covers more than this. Lagrangian relaxation: with a price 0 ≤ p ≤ w for each element,
 * L(p) = Σ (w − p) + the k dearest sets is an upper bound for every p, and the least of them is the bound of the linear
 * programme (Geoffrion 1974). It begins at the price that is 0 where `chosen` covers, which is the bound that submodularity
 * gives, and goes down by Polyak's steps; at the full price p = w it is what the k largest sets are worth alone.
 */
export function* coverBound(problem: CoverProblem, k: number, chosen: readonly number[]): Generator<number, number> {
  const { weights, sets } = problem;
  const prices = Float64Array.from(weights);
  for (const index of chosen) for (const element of sets[index]!) prices[element] = 0;
  const reached = weights.reduce((sum, weight, i) => sum + weight - prices[i]!, 0);
  const counts = new Int32Array(weights.length);
  let [bound, step, stale] = [Infinity, 1, 0];
  for (let n = 0; n < MOST_STEPS; n++) {
    const { worth, dearest } = dearestSets(problem, prices, k);
    let value = worth;
    for (let i = 0; i < weights.length; i++) value += weights[i]! - prices[i]!;
    if (value < bound * (1 - 1e-7)) [bound, stale] = [value, 0];
    else if (++stale % PATIENCE === 0) step /= 2;
    if (bound <= reached * (1 + NEAR_ENOUGH)) break;
    counts.fill(0);
    for (const index of dearest) for (const element of sets[index]!) counts[element]! += 1;
    let norm = 0;
    for (let i = 0; i < weights.length; i++) norm += slope(counts[i]!, prices[i]!, weights[i]!) ** 2;
    if (norm === 0) break;
    const length = (step * (value - reached)) / norm;
    for (let i = 0; i < weights.length; i++) {
      const down = length * slope(counts[i]!, prices[i]!, weights[i]!);
      prices[i] = Math.max(0, Math.min(weights[i]!, prices[i]! - down));
    }
    yield (n + 1) / MOST_STEPS;
  }
  return Math.max(Math.min(bound, atFullPrice(problem, k)), reached);
}

/** `alone` is sorted, the largest first. */
function atFullPrice({ alone, leftOut }: CoverProblem, k: number): number {
  let worth = 0;
  for (let i = 0; i < k; i++) worth += Math.max(alone[i] ?? 0, leftOut);
  return worth;
}

/** How L grows with a price; 0 where the price could only leave its range. */
function slope(count: number, price: number, weight: number): number {
  const raw = count - 1;
  return (price <= 0 && raw > 0) || (price >= weight && raw < 0) ? 0 : raw;
}

/** The k sets that cost most at these prices; each that was left out may cost `leftOut`. */
function dearestSets({ sets, alone, leftOut }: CoverProblem, prices: Float64Array, k: number) {
  const dearest: { index: number; cost: number }[] = [];
  for (let index = 0; index < sets.length; index++) {
    const least = dearest.length < k ? 0 : (dearest.at(-1)?.cost ?? Infinity);
    // At its price a set costs no more than it is worth alone, and the rest is worth less still.
    if (alone[index]! <= least) break;
    let cost = 0;
    for (const element of sets[index]!) cost += prices[element]!;
    if (cost <= least) continue;
    const place = dearest.findIndex((other) => other.cost < cost);
    dearest.splice(place < 0 ? dearest.length : place, 0, { index, cost });
    if (dearest.length > k) dearest.pop();
  }
  let worth = 0;
  for (let i = 0; i < k; i++) worth += Math.max(dearest[i]?.cost ?? 0, leftOut);
  return { worth, dearest: dearest.map(({ index }) => index) };
}
