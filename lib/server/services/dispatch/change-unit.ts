import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { NewUnit, UnitAnswer, UnitEntry } from "@/lib/contracts/units/unit";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listUnits, type Unit } from "@/lib/server/db/queries/dispatch/list-units";
import { holdDispatches } from "@/lib/server/db/queries/dispatch/lock-units";
import { insertUnit, retireUnit as retireRow, updateUnit } from "@/lib/server/db/queries/dispatch/write-unit";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { entryFault } from "./entry-fault";
import { openDispatches } from "./open-dispatches";
import { unitAnswer } from "./unit-answer";

export function createUnit(actor: Actor, unit: NewUnit, once: Once): Promise<Result<UnitAnswer>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const fault = await entryFault(tx, unit);
      if (fault) return fault;
      const id = await insertUnit(tx, unit);
      if (id === null) return fail("conflict", { field: "userId" });
      return recorded(tx, { id, areaCode: unit.areaCode }, "create", { unit });
    }),
  );
}

/** Changes what a unit is called, answers for and handles. Out of a place where cases rest on it alone it is not moved. */
export function changeUnit(
  actor: Actor,
  change: { id: string; revision: number; entry: UnitEntry },
): Promise<Result<UnitAnswer>> {
  return withEyes(actor, (tx, eyes) => apply(tx, eyes, change));
}

/** Takes a unit out of use for good. Who has retired it before is told so by the answer. */
export function retireUnit(actor: Actor, seen: { id: string; revision: number }): Promise<Result<UnitAnswer>> {
  return withEyes(actor, (tx, eyes) => retire(tx, eyes, seen));
}

/**
 * Administrators read no cases: the program itself counts, with the eyes of the command centre. Its connection is taken before
 * the lock, so that nobody who holds the lock waits for one.
 */
function withEyes<T>(actor: Actor, work: (tx: Tx, eyes: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  return inTransaction({ ...actor, role: "commander" }, (eyes) => inTransaction(actor, (tx) => work(tx, eyes)), {
    readOnly: true,
  });
}

async function apply(
  tx: Tx,
  eyes: Tx,
  { id, revision, entry }: { id: string; revision: number; entry: UnitEntry },
): Promise<Result<UnitAnswer>> {
  const before = await ownUnit(tx, id);
  if (!before?.active) return fail("not-found", { field: "id" });
  if (before.entryRevision !== revision) return staleRevision(before.entryRevision);
  const districtCode = before.areaCode.slice(0, 6);
  if (!entry.areaCode.startsWith(districtCode)) return fail("outside-scope", { field: "areaCode" });
  const { kind, departmentCode, userId } = before;
  const fault = await entryFault(tx, { ...entry, kind, departmentCode, userId }, before.skills);
  if (fault) return fault;
  const leaves = !before.areaCode.startsWith(entry.areaCode);
  if (leaves) {
    await holdDispatches(tx, districtCode);
    const cases = await openDispatches(eyes, id, entry.areaCode);
    if (cases > 0) return fail("unit-on-cases", { field: "areaCode", details: { cases } });
  }
  if (!(await updateUnit(tx, { districtCode, id, revision }, entry))) return staleRevision(revision + 1);
  return recorded(tx, before, "change", { before: entryOf(before), entry });
}

async function retire(
  tx: Tx,
  eyes: Tx,
  { id, revision }: { id: string; revision: number },
): Promise<Result<UnitAnswer>> {
  const found = await ownUnit(tx, id);
  if (!found) return fail("not-found", { field: "id" });
  const districtCode = found.areaCode.slice(0, 6);
  await holdDispatches(tx, districtCode);
  const before = (await ownUnit(tx, id)) ?? found;
  if (before.entryRevision !== revision) return staleRevision(before.entryRevision);
  if (!before.active) return ok(unitAnswer(before, Date.now()));
  const cases = await openDispatches(eyes, id);
  if (cases > 0) return fail("unit-on-cases", { details: { cases } });
  if (!(await retireRow(tx, { districtCode, id, revision }))) return staleRevision(revision + 1);
  return recorded(tx, before, "retire", { name: before.name });
}

const entryOf = ({ name, nameEn, areaCode, skills }: Unit): UnitEntry => ({ name, nameEn, areaCode, skills });

const findUnit = async (tx: Tx, id: string): Promise<Unit | undefined> =>
  (await listUnits(tx, await scopeDistricts(tx), [], { withRetired: true })).find((unit) => unit.id === id);

/** Who answers for a street may not change what serves the whole district. */
async function ownUnit(tx: Tx, id: string): Promise<Unit | undefined> {
  const unit = await findUnit(tx, id);
  return unit && covers(tx.actor.scope, unit.areaCode) ? unit : undefined;
}

async function recorded(
  tx: Tx,
  { id, areaCode }: Pick<Unit, "id" | "areaCode">,
  act: "create" | "change" | "retire",
  details: Readonly<Record<string, unknown>>,
): Promise<Result<UnitAnswer>> {
  await writeAudit(tx, {
    action: `unit.${act}`,
    districtCode: areaCode.slice(0, 6),
    subjectKind: "unit",
    subjectId: id,
    details,
  });
  const after = await findUnit(tx, id);
  if (!after) throw new Error(`unit ${id} has gone within its transaction`);
  return ok(unitAnswer(after, Date.now()));
}
