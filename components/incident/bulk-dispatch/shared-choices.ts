import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";

export interface SharedChoice {
  /** As the first of the cases ranks it. */
  choice: AssigneeChoice;
  /** How many of the cases it could be given. */
  cases: number;
}

/** Who could be given several cases: whoever fits most of them first, among equals in the order of the rankings. */
export function sharedChoices(rankings: readonly (readonly AssigneeChoice[])[]): SharedChoice[] {
  const found = new Map<string, SharedChoice & { ranks: number }>();
  for (const ranking of rankings)
    for (const [rank, choice] of ranking.entries()) {
      const known = found.get(choice.assignee) ?? { choice, cases: 0, ranks: 0 };
      found.set(choice.assignee, { ...known, cases: known.cases + 1, ranks: known.ranks + rank });
    }
  return [...found.values()]
    .toSorted((a, b) => b.cases - a.cases || a.ranks - b.ranks)
    .map(({ choice, cases }) => ({ choice, cases }));
}
