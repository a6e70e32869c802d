import type { CandidateFacts } from "./candidate";

export const reasonCodes = [
  "by-rule",
  "help-by-rule",
  "answering-unit",
  "own-grid",
  "responsible",
  "fallback",
  "on-duty",
  "off-duty",
  "skilled",
  "in-hand",
  "distance",
  "record",
] as const;

/** One reason for a place in the ranking. The words are i18n's; `value` is a count or metres, `of` what the count is out of. */
export interface SuggestionReason {
  code: (typeof reasonCodes)[number];
  value?: number | undefined;
  of?: number | undefined;
  /** Of the rule that decided; code of the unit that answers. */
  name?: string | undefined;
}

/** Everything that decided, in the order of its weight. */
export function reasonsOf(facts: CandidateFacts): SuggestionReason[] {
  const { duty, openCases, walkingMetres, onTime, late } = facts;
  const reasons: (SuggestionReason | false)[] = [
    facts.isByRule && { code: "by-rule", name: facts.ruleName },
    facts.isHelpByRule && { code: "help-by-rule", name: facts.ruleName },
    facts.isAnswering && { code: "answering-unit", name: facts.unitCode },
    facts.isOwnGrid && { code: "own-grid" },
    facts.isResponsible && { code: "responsible" },
    facts.isFallback && { code: "fallback" },
    duty === "on" && { code: "on-duty" },
    duty === "off" && { code: "off-duty" },
    facts.isSkilled && { code: "skilled" },
    { code: "in-hand", value: openCases },
    walkingMetres !== null && { code: "distance", value: Math.round(walkingMetres / 10) * 10 },
    onTime + late > 0 && { code: "record", value: onTime, of: onTime + late },
  ];
  return reasons.filter((reason) => reason !== false);
}
