import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { DispatchRuleBody, DispatchRulesAnswer } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { conflictsOf } from "@/lib/incidents/dispatch/rule-conflicts";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listDispatchRules as listRows } from "@/lib/server/db/queries/dispatch-rules/list-dispatch-rules";
import { putDispatchRule } from "@/lib/server/db/queries/dispatch-rules/put-dispatch-rule";
import { departmentRow, listDepartmentsSql } from "@/lib/server/db/queries/reference/list-departments";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { ruleFault } from "./rule-fault";

type Answer = Result<DispatchRulesAnswer>;

async function answerIn(tx: Tx): Promise<Answer> {
  const items = await listRows(tx, await scopeDistricts(tx));
  const conflicts = conflictsOf(items, Date.now());
  return ok({
    items,
    conflicts: conflicts.map(({ at, ...pair }) => ({ ...pair, at: new Date(at).toISOString() })),
    departments: await tx.rows(listDepartmentsSql, [], departmentRow),
  });
}

export const listDispatchRules = (actor: Actor): Promise<Answer> => inTransaction(actor, answerIn, { readOnly: true });

export function createDispatchRule(actor: Actor, rule: DispatchRuleBody): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    const fault = await ruleFault(tx, rule);
    if (fault) return fault;
    const id = await putDispatchRule(tx, rule, { at: new Date() });
    if (id === null) throw new Error("a new dispatch rule was not written");
    await record(tx, id, { rule });
    return answerIn(tx);
  });
}

export function updateDispatchRule(
  actor: Actor,
  { id, revision, rule }: { id: string; revision: number; rule: DispatchRuleBody },
): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    const before = (await listRows(tx, await scopeDistricts(tx))).find((one) => one.id === id);
    // Who answers for a street may not change what holds for the whole district; a rule stays in its district.
    const isOwn = before && covers(actor.scope, before.areaCode);
    if (!isOwn) return fail("not-found", { field: "id" });
    if (rule.areaCode.slice(0, 6) !== before.areaCode.slice(0, 6)) return fail("outside-scope", { field: "areaCode" });
    const fault = await ruleFault(tx, rule);
    if (fault) return fault;
    const written = await putDispatchRule(tx, rule, { at: new Date(), over: { id, revision } });
    if (written === null) return staleRevision(before.revision);
    await record(tx, id, { before, rule });
    return answerIn(tx);
  });
}

const record = (tx: Tx, id: string, details: { rule: DispatchRuleBody; before?: unknown }): Promise<void> =>
  writeAudit(tx, {
    action: "dispatch-rule.set",
    districtCode: details.rule.areaCode.slice(0, 6),
    subjectKind: "dispatch-rule",
    subjectId: id,
    details,
  });
