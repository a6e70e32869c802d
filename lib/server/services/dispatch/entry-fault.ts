import { codeDigits, covers } from "@/lib/access/scope";
import type { NewUnit } from "@/lib/contracts/units/unit";
import { unitFault } from "@/lib/incidents/dispatch/unit-fault";
import { fail, type Result } from "@/lib/kernel/result";
import { leadsInArea } from "@/lib/server/db/queries/accounts/leads-in-area";
import { listAreas } from "@/lib/server/db/queries/areas/list-areas";
import { wasGrid } from "@/lib/server/db/queries/grids/was-grid";
import { departmentExists } from "@/lib/server/db/queries/reference/department-exists";
import type { Tx } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";
import { today } from "../today";

/** Why a unit cannot be written; null when it can. Skills that it `had` may have left the dictionary since. */
export async function entryFault(tx: Tx, unit: NewUnit, had: readonly string[] = []): Promise<Result<never> | null> {
  const { areaCode, departmentCode, userId, skills } = unit;
  const field = unitFault(unit);
  if (field) return fail("invalid-body", { field });
  if (!covers(tx.actor.scope, areaCode) || !(await isPlace(tx, areaCode))) {
    return fail("outside-scope", { field: "areaCode" });
  }
  const book = await ruleBook();
  const unknown = skills.findIndex((skill) => !had.includes(skill) && !book.holds("incident-category", skill, today()));
  if (unknown >= 0) return fail("unknown-category", { field: `skills[${unknown}]` });
  if (departmentCode !== null && !(await departmentExists(tx, departmentCode, areaCode))) {
    return fail("unknown-assignee", { field: "departmentCode" });
  }
  if (userId !== null && !(await leadsInArea(userId, areaCode))) return fail("unknown-assignee", { field: "userId" });
  return null;
}

const isPlace = async (tx: Tx, code: string): Promise<boolean> =>
  code.length === codeDigits.grid
    ? wasGrid(tx, code, today())
    : (await listAreas(tx, { parent: null, codes: [code], day: today() })).length > 0;
