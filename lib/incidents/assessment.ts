import { LEAST_SHOWN } from "@/lib/access/small-count";
import { type Indicator, isBurden, type Rate } from "./indicator";

export interface AssessmentWeight {
  indicator: Indicator;
  /** Points of the whole. */
  weight: number;
}

/**
 * The score of 0 to 100: the weighted mean of the indicators that can be judged, each as a share (of a burden what is left
 * of 1). An indicator with fewer than `LEAST_SHOWN` cases says nothing of a grid: it is left out and its weight goes to the others;
 * null when more than half of the weight is left out.
 */
export function scoreOf(rates: Record<Indicator, Rate>, weights: readonly AssessmentWeight[]): number | null {
  const sum = (of: readonly AssessmentWeight[]): number => of.reduce((total, { weight }) => total + weight, 0);
  const judged = weights.filter(({ indicator }) => rates[indicator].denominator >= LEAST_SHOWN);
  if (judged.length === 0 || sum(judged) * 2 < sum(weights)) return null;
  const points = judged.map(({ indicator, weight }) => {
    const share = rates[indicator].value ?? 0;
    return weight * (isBurden(indicator) ? 1 - share : share);
  });
  return (100 * points.reduce((total, one) => total + one, 0)) / sum(judged);
}

/** Places 1, 2, 2, 4 … of the scores, best first; none for what has no score. */
export function ranksOf(scores: readonly (number | null)[]): (number | null)[] {
  return scores.map((score) =>
    score === null ? null : 1 + scores.filter((other) => other !== null && other > score).length,
  );
}
