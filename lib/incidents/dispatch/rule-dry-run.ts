import { chooseRule, type DispatchRule, type RuleCase, targetKey } from "./dispatch-rule";

/** A case of the past and what people did with it. */
export interface PastCase extends RuleCase {
  id: string;
  number: string;
  /** User id of the leader of its grid. */
  gridLeader: string | null;
  /** Department code or user id; null when nobody was given the case. */
  given: string | null;
}

export interface RuleOutcome {
  ruleId: string;
  /** Cases that this rule would have decided. */
  cases: number;
  /** … of which it would have sent where people sent them, */
  same: number;
  /** … elsewhere, */
  different: number;
  /** … and of which nobody was given: put aside, or not yet. */
  open: number;
  /** … and of which it would have had nobody to send to: the grid has no leader. */
  nobody: number;
  /** Whom they would have gone to, the most first. Key: department code or user id. */
  to: { key: string; cases: number }[];
  /** The newest that would have gone elsewhere. */
  examples: { id: string; number: string; would: string; given: string }[];
}

export interface DryRun {
  /** Cases looked at. */
  cases: number;
  /** Cases that no rule matches. */
  unmatched: number;
  /** Cases on which two rules of one rank disagree. */
  contested: number;
  outcomes: RuleOutcome[];
}

const MOST_EXAMPLES = 20;

/** What the rules would have done with cases of the past, beside what people did. Cases come newest first. */
export function dryRun(rules: readonly DispatchRule[], cases: readonly PastCase[]): DryRun {
  const outcomes = new Map(rules.map(({ id }) => [id, emptyOutcome(id)]));
  const to = new Map<string, Map<string, number>>();
  let [unmatched, contested] = [0, 0];
  for (const past of cases) {
    const chosen = chooseRule(rules, past);
    const outcome = chosen && outcomes.get(chosen.rule.id);
    if (!outcome) {
      unmatched++;
      continue;
    }
    contested += Number(chosen.isContested);
    outcome.cases++;
    const would = chosen.rule.target.kind === "grid_leader" ? past.gridLeader : targetKey(chosen.rule.target);
    if (would === null) outcome.nobody++;
    else {
      const counts = to.get(outcome.ruleId) ?? new Map<string, number>();
      to.set(outcome.ruleId, counts.set(would, (counts.get(would) ?? 0) + 1));
    }
    if (past.given === null) outcome.open++;
    else if (would === past.given) outcome.same++;
    else if (would !== null) {
      outcome.different++;
      if (outcome.examples.length < MOST_EXAMPLES) {
        outcome.examples.push({ id: past.id, number: past.number, would, given: past.given });
      }
    }
  }
  for (const outcome of outcomes.values()) {
    outcome.to = [...(to.get(outcome.ruleId) ?? [])]
      .map(([key, count]) => ({ key, cases: count }))
      .toSorted((a, b) => b.cases - a.cases || (a.key < b.key ? -1 : 1));
  }
  return { cases: cases.length, unmatched, contested, outcomes: [...outcomes.values()] };
}

const emptyOutcome = (ruleId: string): RuleOutcome => ({
  ...{ ruleId, cases: 0, same: 0, different: 0, open: 0, nobody: 0 },
  to: [],
  examples: [],
});
