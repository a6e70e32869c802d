import type { Random } from "../../city/random";
import type { Rhythm } from "./scenario";

/** Reports by hour of a working day: quiet nights, a peak before noon, a lower one after, an evening shoulder. */
const workdayCurve = [2, 1, 1, 1, 1, 3, 7, 15, 23, 27, 25, 19, 14, 16, 21, 21, 19, 18, 17, 16, 14, 10, 6, 3];
const restDayCurve = [2, 1, 1, 1, 1, 2, 5, 10, 16, 21, 22, 18, 14, 14, 17, 18, 18, 18, 19, 20, 17, 12, 7, 4];

const rhythms: Record<Rhythm, (hour: number) => number> = {
  any: () => 1,
  day: (hour) => (hour >= 7 && hour < 18 ? 1.15 : 0.35),
  rush: (hour) => ((hour >= 7 && hour < 9) || (hour >= 17 && hour < 19) ? 2.1 : hour >= 6 && hour < 21 ? 0.85 : 0.3),
  evening: (hour) => (hour >= 18 && hour < 23 ? 3.2 : hour >= 10 ? 0.6 : 0.2),
  night: (hour) => (hour >= 21 || hour < 6 ? 7 : 0.6),
};

export const rhythmFactor = (rhythm: Rhythm, hour: number): number => rhythms[rhythm](hour);

const curveOf = (isRestDay: boolean) => (isRestDay ? restDayCurve : workdayCurve);

/** Share of a day's reports that come before `hours` (with fraction) after midnight. */
export function shareOfDay(isRestDay: boolean, hours: number): number {
  const curve = curveOf(isRestDay);
  const total = curve.reduce((sum, weight) => sum + weight, 0);
  const before = curve.reduce((sum, weight, hour) => sum + weight * Math.min(1, Math.max(0, hours - hour)), 0);
  return before / total;
}

/** Hours after midnight at which a report comes, before `until`. */
export function drawHour(random: Random, isRestDay: boolean, until: number): number {
  const curve = curveOf(isRestDay);
  const total = curve.reduce((sum, weight) => sum + weight, 0);
  let rest = random.next() * shareOfDay(isRestDay, until) * total;
  for (const [hour, weight] of curve.entries()) {
    if (rest < weight) return hour + rest / weight;
    rest -= weight;
  }
  return until;
}
