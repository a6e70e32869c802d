import { localDay } from "../working-time";
import { compareRank, type DispatchRule, isSameOutcome, ruleMatches } from "./dispatch-rule";

/** Two rules of one rank that send the same case to different hands, with the first moment at which they do. */
export interface RuleConflict {
  one: string;
  other: string;
  /** Milliseconds since 1970. */
  at: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** All of China keeps UTC+08:00. */
const LOCAL_OFFSET = 480 * MINUTE;
const WEEK_DAYS = 7;

/** Every pair that contradicts itself from `from` on (milliseconds since 1970), in the order of the rules. */
export function conflictsOf(rules: readonly DispatchRule[], from: number): RuleConflict[] {
  const conflicts: RuleConflict[] = [];
  for (const [place, one] of rules.entries()) {
    for (const other of rules.slice(place + 1)) {
      if (compareRank(one, other) !== 0 || isSameOutcome(one, other)) continue;
      // Of one rank the codes are of one length: they mean the same area and class, or share none.
      if (one.areaCode !== other.areaCode || one.category !== other.category) continue;
      const at = firstCommon(one, other, from);
      if (at !== null) conflicts.push({ one: one.id, other: other.id, at });
    }
  }
  return conflicts;
}

/**
 * The first moment from `from` on at which both match. What holds in a week of full validity repeats itself, and a week begins
 * anew where a rule begins; so the beginnings of both rules' windows in the week after each of those moments are all that can be
 * a first moment.
 */
function firstCommon(one: DispatchRule, other: DispatchRule, from: number): number | null {
  const begins = [one.validFrom, other.validFrom].map((day) => Date.parse(day) - LOCAL_OFFSET);
  const base = Math.max(from, ...begins);
  const first = localDay(base);
  const moments = [base];
  for (let day = first - 1; day <= first + WEEK_DAYS; day++) {
    for (const { fromMinute } of [one, other]) moments.push(day * DAY - LOCAL_OFFSET + fromMinute * MINUTE);
  }
  const { areaCode: gridCode, category } = one;
  const common = moments
    .filter((at) => at >= base)
    .toSorted((a, b) => a - b)
    .find((at) => [one, other].every((rule) => ruleMatches(rule, { gridCode, category, at })));
  return common ?? null;
}
