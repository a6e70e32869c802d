import type { CandidateFacts } from "./candidate";

/** 重大 and 特大: whoever answers for the place goes together with whoever answers for the matter. */
const SEVERE = 3;

/** Whom the ranking proposes to call: the first within reach, with whom the rule names to help; to a severe case also the next who answers for it. */
export function proposedOf<T extends CandidateFacts>(ranked: readonly T[], severity: number): ReadonlySet<T> {
  const [first, ...others] = ranked.filter(({ duty }) => duty !== "off");
  if (!first) return new Set();
  const second =
    severity >= SEVERE
      ? others.find((facts) => facts.isAnswering || facts.isOwnGrid || facts.isResponsible)
      : undefined;
  return new Set([first, ...others.filter((facts) => facts === second || facts.isHelpByRule)]);
}
