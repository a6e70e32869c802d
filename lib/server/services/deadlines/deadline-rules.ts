import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type {
  listDeadlineRulesEndpoint,
  publishDeadlineRulesEndpoint,
  withdrawDeadlineRulesEndpoint,
} from "@/lib/contracts/deadlines/deadline-rule-endpoints";
import { type DeadlineKey, editionsOf, isOfSet, withEdition, withoutEdition } from "@/lib/incidents/deadline-edition";
import type { DeadlineRule } from "@/lib/incidents/deadline-rule";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { lockDeadlineRules, replaceDeadlineSet } from "@/lib/server/db/queries/deadlines/replace-deadline-set";
import { deadlineRuleRow, listDeadlineRulesSql } from "@/lib/server/db/queries/reference/list-deadline-rules";
import { listWorkCalendarsSql, workCalendarRow } from "@/lib/server/db/queries/reference/list-work-calendars";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";

type Answer = Result<z.infer<typeof listDeadlineRulesEndpoint.success.schema>>;
type Edition = z.output<typeof publishDeadlineRulesEndpoint.body>;
type Withdrawal = z.output<typeof withdrawDeadlineRulesEndpoint.body>;

const rulesIn = (tx: Tx): Promise<DeadlineRule[]> => tx.rows(listDeadlineRulesSql, [], deadlineRuleRow);

/** Copies of steps as the wire has them. */
const answerOf = (rules: readonly DeadlineRule[]): Answer =>
  ok({ items: editionsOf(rules).map(({ steps, ...edition }) => ({ ...edition, steps: [...steps] })) });

export const listDeadlineRules = (actor: Actor): Promise<Answer> =>
  inTransaction(actor, async (tx) => answerOf(await rulesIn(tx)), { readOnly: true });

/** Cases registered today keep what holds today: an edition begins tomorrow at the earliest. */
export function publishDeadlineRules(actor: Actor, edition: Edition): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    const refusal = await refusalOf(tx, edition);
    if (refusal) return refusal;
    await lockDeadlineRules(tx);
    const before = await rulesIn(tx);
    const { steps } = edition;
    return write(tx, edition, { before, after: withEdition(before, edition), details: { steps } });
  });
}

export function withdrawDeadlineRules(actor: Actor, edition: Withdrawal): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    if (edition.validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
    await lockDeadlineRules(tx);
    const before = await rulesIn(tx);
    const after = withoutEdition(before, edition);
    const isThere = before.some(
      (rule) => isOfSet(rule, edition) && [rule.validFrom, rule.validTo].includes(edition.validFrom),
    );
    return isThere
      ? write(tx, edition, { before, after, details: { withdrawn: true } })
      : fail("not-found", { field: "validFrom" });
  });
}

async function refusalOf(tx: Tx, { validFrom, category, steps }: Edition) {
  if (validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
  const book = await ruleBook();
  if (!book.holds("incident-category", category, validFrom)) return fail("unknown-category", { field: "category" });
  const calendars = new Set((await tx.rows(listWorkCalendarsSql, [], workCalendarRow)).map(({ id }) => id));
  const unknown = steps.findIndex(({ calendarId }) => !calendars.has(calendarId));
  if (unknown >= 0) return fail("invalid-body", { field: `steps[${unknown}].calendarId` });
  // One limit is the stage's own; of several each says what has to be done by then.
  const nameless = steps.length > 1 ? steps.findIndex(({ name, nameEn }) => !name || !nameEn) : -1;
  return nameless >= 0 ? fail("invalid-body", { field: `steps[${nameless}].name` }) : null;
}

async function write(
  tx: Tx,
  { category, severity, stage, validFrom: day }: DeadlineKey & { validFrom: string },
  change: { before: readonly DeadlineRule[]; after: readonly DeadlineRule[]; details: Record<string, unknown> },
): Promise<Answer> {
  const key = { category, severity, stage };
  const own = (rules: readonly DeadlineRule[]) => rules.filter((rule) => isOfSet(rule, key));
  await replaceDeadlineSet(tx, key, { day, before: own(change.before), after: own(change.after) });
  await writeAudit(tx, {
    action: "deadline-rules.set",
    districtCode: "",
    subjectKind: "deadline-rules",
    subjectId: `${category}/${severity ?? "all"}/${stage}`,
    details: { validFrom: day, ...change.details },
  });
  return answerOf(await rulesIn(tx));
}
