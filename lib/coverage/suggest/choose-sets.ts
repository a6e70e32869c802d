import { type CoverProblem, worthOfAll } from "./cover-problem";

/** Rounds of exchanging; each one only runs when the one before found something. */
const MOST_ROUNDS = 6;
/** After so many sets whoever runs it may breathe: a fraction of a millisecond each. */
const SETS_A_BREATH = 256;

/**
 * Lazy greedy (Minoux 1978), then exchanging one for one as long as it pays. Greedy alone has 1 − 1/e of the best (Nemhauser,
 * Wolsey & Fisher 1978); how near it really is, `coverBound` proves for the instance at hand.
 * @param enough stops when this much is covered
 * @yields after each choice and every few hundred sets, so that whoever runs it can breathe
 * @returns indexes of sets, in the order of their gains
 */
export function* chooseSets(problem: CoverProblem, k: number, enough = Infinity): Generator<undefined, number[]> {
  const times = new Int32Array(problem.weights.length);
  const chosen = yield* greedy(problem, times, k, enough);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!(yield* exchange(problem, times, chosen))) break;
  }
  return yield* inOrder(problem, chosen);
}

const put = (times: Int32Array, set: Int32Array, step: 1 | -1): void => {
  for (const element of set) times[element]! += step;
};

function gainOf(set: Int32Array, weights: Float64Array, times: Int32Array): number {
  let gain = 0;
  for (const element of set) if (times[element] === 0) gain += weights[element]!;
  return gain;
}

/**
 * The set with the largest gain over what is covered; null when none gains anything.
 * @param atMost no set gains more than this; is brought up to date where it was looked at
 */
function* bestGain(
  { sets, weights, alone }: CoverProblem,
  times: Int32Array,
  atMost: Float64Array,
): Generator<undefined, { index: number; gain: number } | null> {
  let best: { index: number; gain: number } | null = null;
  let looked = 0;
  for (let index = 0; index < sets.length && alone[index]! > (best?.gain ?? 0); index++) {
    if (atMost[index]! <= (best?.gain ?? 0)) continue;
    if (++looked % SETS_A_BREATH === 0) yield;
    const gain = gainOf(sets[index]!, weights, times);
    atMost[index] = gain;
    if (gain > (best?.gain ?? 0)) best = { index, gain };
  }
  return best;
}

function* greedy(problem: CoverProblem, times: Int32Array, k: number, enough: number): Generator<undefined, number[]> {
  const chosen: number[] = [];
  // What a set gained over less, it cannot exceed over more: most are not looked at again.
  const atMost = problem.alone.slice();
  let covered = 0;
  while (chosen.length < k && covered < enough) {
    const best = yield* bestGain(problem, times, atMost);
    if (!best) break;
    put(times, problem.sets[best.index]!, 1);
    chosen.push(best.index);
    covered += best.gain;
    yield;
  }
  return chosen;
}

/** One round over all chosen; true when something was exchanged. */
function* exchange(problem: CoverProblem, times: Int32Array, chosen: number[]): Generator<undefined, boolean> {
  let found = false;
  for (const [place, index] of chosen.entries()) {
    put(times, problem.sets[index]!, -1);
    const loss = gainOf(problem.sets[index]!, problem.weights, times);
    const best = yield* bestGain(problem, times, problem.alone.slice());
    // Sums of many areas: what is less than a rounding is no gain.
    const better = best && best.gain > loss * (1 + 1e-9) ? best.index : index;
    found ||= better !== index;
    chosen[place] = better;
    put(times, problem.sets[better]!, 1);
    yield;
  }
  return found;
}

/** The same sets, each next one that gains most over those before it. */
function* inOrder(problem: CoverProblem, chosen: readonly number[]): Generator<undefined, number[]> {
  const left = new Set(chosen);
  const ordered: number[] = [];
  let covered = 0;
  while (left.size > 0) {
    let best = { index: -1, worth: -1 };
    for (const index of left) {
      const worth = worthOfAll(problem, [...ordered, index]);
      if (worth > best.worth) best = { index, worth };
    }
    left.delete(best.index);
    // An exchange may have made another one needless.
    if (best.worth > covered) ordered.push(best.index);
    covered = best.worth;
    yield;
  }
  return ordered;
}
