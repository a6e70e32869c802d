/** One of some tasks in a row. All figures in one unit of time or length. */
export interface Task {
  cost: number;
  /** From the task before it. */
  gap: number;
  /** From where everybody starts, and back to it; 0 where nobody has to. */
  fromHome: number;
  toHome: number;
}

interface Split {
  dearest: number;
  squares: number;
  /** Where the last share begins. */
  from: number;
}

const isBetter = (a: Split, b: Split): boolean =>
  a.dearest < b.dearest || (a.dearest === b.dearest && a.squares < b.squares);

/**
 * Parts a row of tasks into consecutive shares, one for each of some walkers, so that the dearest share costs as little as it
 * can; of several such partings one with even shares. Cutting one good tour is at most 2 − 1/k times as long as the best k
 * tours, where the tour is the best (Frederickson, Hecht & Kim, Approximation algorithms for some routing problems, SIAM
 * J. Comput. 7, 1978, whose cuts are one of those looked at here).
 * @returns for each share the place after its last task; no share is empty, so there may be fewer shares than walkers
 */
export function splitEvenly(tasks: readonly Task[], walkers: number): number[] {
  const count = tasks.length;
  // Cost of walking all tasks up to and with each, gaps included.
  const walked: number[] = [];
  for (const [i, { cost, gap }] of tasks.entries()) walked.push((walked.at(-1) ?? 0) + cost + (i === 0 ? 0 : gap));
  const share = (from: number, to: number): number =>
    tasks[from]!.fromHome + tasks[from]!.cost + walked[to]! - walked[from]! + tasks[to]!.toHome;

  const whole = tasks.map((_, to): Split => ({ dearest: share(0, to), squares: share(0, to) ** 2, from: 0 }));
  const layers = [whole];
  for (let shares = 2; shares <= Math.min(walkers, count); shares++) {
    const before = layers.at(-1)!;
    layers.push(
      tasks.map((_, to) => {
        let best: Split = { dearest: Infinity, squares: Infinity, from: 0 };
        for (let from = shares - 1; from <= to; from++) {
          const [head, tail] = [before[from - 1]!, share(from, to)];
          const split = { dearest: Math.max(head.dearest, tail), squares: head.squares + tail ** 2, from };
          if (isBetter(split, best)) best = split;
        }
        return best;
      }),
    );
  }
  const ends: number[] = [];
  for (let [layer, end] = [layers.length - 1, count]; layer >= 0 && end > 0; layer--) {
    ends.unshift(end);
    end = layers[layer]![end - 1]!.from;
  }
  return ends;
}
