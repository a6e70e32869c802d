import type { CandidateFacts } from "./candidate";
import { suitability } from "./suitability";

/** The most suitable first; equals in the order of their names, so that the same facts always give the same list. */
export function rankCandidates<T extends CandidateFacts>(candidates: readonly T[]): T[] {
  return candidates
    .map((facts) => ({ facts, score: suitability(facts) }))
    .sort((a, b) => b.score - a.score || (a.facts.assignee < b.facts.assignee ? -1 : 1))
    .map(({ facts }) => facts);
}
