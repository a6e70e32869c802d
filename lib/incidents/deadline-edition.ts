import type { DeadlineRule } from "./deadline-rule";

/** What one set of limits is for. A more exact set goes before a less exact one, see `findDeadlineRules`. */
export type DeadlineKey = Pick<DeadlineRule, "category" | "severity" | "stage">;

export type DeadlineStep = Pick<DeadlineRule, "name" | "nameEn" | "amount" | "unit" | "calendarId">;

/** The limits of one set in their order, from the first day up to, and without, the second. */
export interface DeadlineEdition extends DeadlineKey {
  validFrom: string;
  validTo: string | null;
  steps: readonly DeadlineStep[];
}

export const isOfSet = (one: DeadlineKey, other: DeadlineKey): boolean =>
  one.category === other.category && one.severity === other.severity && one.stage === other.stage;

const least = (...days: (string | null)[]): string | null => days.filter((day) => day !== null).toSorted()[0] ?? null;

/**
 * All rules after an edition was given out. It takes the place of one that begins on the same day, ends the one that runs on
 * that day, and lasts until the next that is known. Without steps the set ends: the less exact one holds again.
 */
export function withEdition(rules: readonly DeadlineRule[], edition: Omit<DeadlineEdition, "validTo">): DeadlineRule[] {
  const { category, severity, stage, validFrom, steps } = edition;
  const others = rules.filter((rule) => !isOfSet(rule, edition));
  const own = rules.filter((rule) => isOfSet(rule, edition) && rule.validFrom !== validFrom);
  const runsOn = (rule: DeadlineRule) =>
    rule.validFrom < validFrom && (rule.validTo === null || rule.validTo > validFrom);
  const replaced = rules.find((rule) => isOfSet(rule, edition) && rule.validFrom === validFrom);
  const validTo = least(
    ...own.filter((rule) => rule.validFrom > validFrom).map((rule) => rule.validFrom),
    own.find(runsOn)?.validTo ?? replaced?.validTo ?? null,
  );
  return [
    ...others,
    ...own.map((rule) => (runsOn(rule) ? { ...rule, validTo: validFrom } : rule)),
    ...steps.map((step, place) => ({ category, severity, stage, ...step, step: place + 1, validFrom, validTo })),
  ];
}

/** All rules when what was to begin on a day is taken back: the edition before it goes on as if it had not been given out. */
export function withoutEdition(
  rules: readonly DeadlineRule[],
  { validFrom, ...key }: DeadlineKey & { validFrom: string },
): DeadlineRule[] {
  const isWithdrawn = (rule: DeadlineRule) => isOfSet(rule, key) && rule.validFrom === validFrom;
  const next = rules.filter((rule) => isOfSet(rule, key) && rule.validFrom > validFrom);
  const validTo = rules.find(isWithdrawn)?.validTo ?? least(...next.map((rule) => rule.validFrom));
  return rules
    .filter((rule) => !isWithdrawn(rule))
    .map((rule) => (isOfSet(rule, key) && rule.validTo === validFrom ? { ...rule, validTo } : rule));
}

/** The rules as editions: sets in the order of their codes, the newest edition of each first. */
export function editionsOf(rules: readonly DeadlineRule[]): DeadlineEdition[] {
  const found = new Map<string, { edition: DeadlineEdition; rules: DeadlineRule[] }>();
  for (const rule of rules) {
    const { category, severity, stage, validFrom, validTo } = rule;
    const key = `${category} ${severity ?? 0} ${stage} ${validFrom}`;
    const known = found.get(key) ?? {
      edition: { category, severity, stage, validFrom, validTo, steps: [] },
      rules: [],
    };
    known.rules.push(rule);
    found.set(key, known);
  }
  return [...found.values()]
    .map(({ edition, rules: own }) => ({
      ...edition,
      steps: own
        .toSorted((a, b) => a.step - b.step)
        .map(({ name, nameEn, amount, unit, calendarId }) => ({ name, nameEn, amount, unit, calendarId })),
    }))
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .toSorted((a, b) => setOrder(a).localeCompare(setOrder(b)));
}

const setOrder = ({ category, severity, stage }: DeadlineKey): string =>
  `${category.padEnd(5)} ${severity ?? 0} ${["accept", "dispatch", "handle", "inspect"].indexOf(stage)}`;
