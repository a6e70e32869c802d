import type { DispatchKind } from "./dispatch-kind";
import { type DutyShift, dutyOf } from "./duty-of";

/** Whom a rule sends a case to: a department, or the leader of the grid that the case lies in. */
export type RuleTarget = { kind: "department"; departmentCode: string } | { kind: "grid_leader" };

/** 区域 × 类别 × 时段 → 承办单位. */
export interface DispatchRule
  extends Pick<DutyShift, "weekdays" | "fromMinute" | "toMinute" | "validFrom" | "validTo"> {
  id: string;
  name: string;
  /** District 6 · street 9 · community 12 · grid 15 digits. */
  areaCode: string;
  /** Class (2), sub-class (5), or empty for all. */
  category: string;
  target: RuleTarget;
  /** Departments that help, with 协办. */
  assisting: readonly string[];
  kind: DispatchKind;
  /** Higher goes first. */
  priority: number;
  /** Cases are sent by it as soon as they are registered, without a person. */
  isAutomatic: boolean;
  isActive: boolean;
}

/** What a rule looks at. `at` is milliseconds since 1970: the moment of dispatch. */
export interface RuleCase {
  gridCode: string;
  category: string;
  at: number;
}

export function ruleMatches(rule: DispatchRule, { gridCode, category, at }: RuleCase): boolean {
  return (
    rule.isActive &&
    gridCode.startsWith(rule.areaCode) &&
    category.startsWith(rule.category) &&
    dutyOf([rule], at) === "on"
  );
}

/** Rules that stand in one order for every case that several match: priority, then the smaller area, then the exacter class. */
export function compareRank(a: DispatchRule, b: DispatchRule): number {
  return b.priority - a.priority || b.areaCode.length - a.areaCode.length || b.category.length - a.category.length;
}

export interface ChosenRule {
  rule: DispatchRule;
  /** Another rule of the same rank matches as well and sends the case elsewhere. */
  isContested: boolean;
}

/** The rule that decides, of equals the one given first; null where none matches. */
export function chooseRule(rules: readonly DispatchRule[], of: RuleCase): ChosenRule | null {
  const matching = rules
    .filter((rule) => ruleMatches(rule, of))
    .toSorted((a, b) => compareRank(a, b) || placeOf(a) - placeOf(b));
  const [rule, ...others] = matching;
  if (!rule) return null;
  return { rule, isContested: others.some((other) => compareRank(rule, other) === 0 && !isSameOutcome(rule, other)) };
}

/** Ids grow; a draft has none yet and comes after all that are written. */
const placeOf = ({ id }: DispatchRule): number => (/^\d+$/.test(id) ? Number(id) : Number.MAX_SAFE_INTEGER);

export const isSameOutcome = (a: DispatchRule, b: DispatchRule): boolean =>
  targetKey(a.target) === targetKey(b.target) &&
  a.kind === b.kind &&
  a.assisting.toSorted().join() === b.assisting.toSorted().join();

export const targetKey = (target: RuleTarget): string =>
  target.kind === "department" ? target.departmentCode : "grid_leader";
