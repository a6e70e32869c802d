import { LEAST_SHOWN } from "@/lib/access/small-count";

export interface Published {
  /** What may be told, the largest first. */
  shown: { key: string; cases: number }[];
  /**
   * The others together, rounded down to a multiple of `LEAST_SHOWN`. The exact sum is never told: whoever knows how cells are chosen
   * could find a lone case in it.
   */
  rest: number;
}

/**
 * Decides which counts may be published. Small ones and those of forbidden keys are left out, and as many others with them
 * (complementary suppression) as it takes that what is left out is two counts at least and `LEAST_SHOWN` cases together: else it could
 * be found by subtraction from a sum that is known elsewhere.
 * @param counts cases by key, each at least 1
 */
export function suppressCounts(
  counts: ReadonlyMap<string, number>,
  mayShow: (key: string) => boolean = () => true,
): Published {
  const all = [...counts].map(([key, cases]) => ({ key, cases })).sort(byCases);
  const isOpen = ({ key, cases }: { key: string; cases: number }): boolean => cases >= LEAST_SHOWN && mayShow(key);
  const shown = all.filter(isOpen);
  const hidden = all.filter((one) => !isOpen(one));
  const sum = (): number => hidden.reduce((total, { cases }) => total + cases, 0);
  while (hidden.length > 0 && shown.length > 0 && (hidden.length < 2 || sum() < LEAST_SHOWN)) hidden.push(shown.pop()!);
  return { shown, rest: Math.floor(sum() / LEAST_SHOWN) * LEAST_SHOWN };
}

const byCases = (a: { key: string; cases: number }, b: { key: string; cases: number }): number =>
  b.cases - a.cases || (a.key < b.key ? -1 : 1);
