import { covers } from "@/lib/access/scope";
import type { DispatchRuleBody } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { dispatchKindOf } from "@/lib/incidents/dispatch/dispatch-kind";
import { fail, type Result } from "@/lib/kernel/result";
import { departmentExists } from "@/lib/server/db/queries/reference/department-exists";
import type { Tx } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";

/** Why a rule cannot be written; null when it can. */
export async function ruleFault(tx: Tx, rule: DispatchRuleBody): Promise<Result<never> | null> {
  const { areaCode, category, target, assisting, kind, name, validFrom, validTo } = rule;
  if (!covers(tx.actor.scope, areaCode)) return fail("outside-scope", { field: "areaCode" });
  if (validTo !== null && validTo <= validFrom) return fail("invalid-body", { field: "validTo" });
  const book = await ruleBook();
  if (category !== "" && !book.holds("incident-category", category, [validFrom, today()].toSorted()[1] ?? validFrom)) {
    return fail("unknown-category", { field: "category" });
  }
  // The rule's name is the instruction that it writes with 批办.
  const agreed = dispatchKindOf({ kind, assisting: assisting.length, isAgain: false, note: name });
  if (!agreed.ok) return agreed;
  const departments = [...(target.kind === "department" ? [target.departmentCode] : []), ...assisting];
  if (new Set(departments).size < departments.length) return fail("invalid-body", { field: "assisting" });
  for (const code of departments) {
    if (!(await departmentExists(tx, code, areaCode))) {
      const isLead = target.kind === "department" && code === target.departmentCode;
      return fail("unknown-assignee", { field: isLead ? "target" : "assisting" });
    }
  }
  return null;
}
