import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { shiftSchema, UnitAnswer } from "@/lib/contracts/units/unit";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listUnits } from "@/lib/server/db/queries/dispatch/list-units";
import { lockRoster } from "@/lib/server/db/queries/dispatch/lock-roster";
import { replaceShifts } from "@/lib/server/db/queries/dispatch/replace-shifts";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { unitAnswer } from "./unit-answer";

type Shift = z.output<typeof shiftSchema>;

export function setShifts(
  actor: Actor,
  { id, revision, shifts }: { id: string; revision: number; shifts: readonly Shift[] },
): Promise<Result<UnitAnswer>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const find = async () => (await listUnits(tx, districts, [])).find((unit) => unit.id === id);
    const known = await find();
    if (known) await lockRoster(tx, known.areaCode.slice(0, 6), id);
    const unit = known && (await find());
    // Who answers for a street may not change the roster of what serves the whole district.
    if (!unit || !covers(actor.scope, unit.areaCode)) return fail("not-found", { field: "id" });
    if (unit.revision !== revision) return staleRevision(unit.revision);
    const wrong = shifts.findIndex(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom);
    if (wrong >= 0) return fail("invalid-body", { field: `shifts[${wrong}].validTo` });
    const districtCode = unit.areaCode.slice(0, 6);
    await replaceShifts(tx, { districtCode, unitId: id, shifts });
    await writeAudit(tx, {
      action: "unit.set-shifts",
      districtCode,
      subjectKind: "unit",
      subjectId: id,
      details: { name: unit.name, before: unit.shifts, after: shifts },
    });
    const after = await find();
    if (!after) throw new Error(`unit ${id} has gone within its transaction`);
    return ok(unitAnswer(after, Date.now()));
  });
}
