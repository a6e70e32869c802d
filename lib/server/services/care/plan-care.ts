import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { planCareEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { nextVisitOn } from "@/lib/households/care-visit";
import { maskHousehold } from "@/lib/households/household-view";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { planNextVisit } from "@/lib/server/db/queries/care/plan-next-visit";
import { removeVisits } from "@/lib/server/db/queries/care/remove-visits";
import { updateCare } from "@/lib/server/db/queries/care/update-care";
import { forgetChanges } from "@/lib/server/db/queries/household-changes/household-change-row";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { listDictionary } from "@/lib/server/db/queries/reference/list-dictionary";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { householdRecord } from "../households/household-record";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { rhythmOf } from "./to-care-visit";

type Agreement = z.output<typeof planCareEndpoint.body>;

/** Agrees on visits by need and rhythm. Taking the consent back clears the needs and calls off the visit ahead. */
export function planCare(
  actor: Actor,
  { id, revision, agreement }: { id: string; revision: number; agreement: Agreement },
): Promise<Result<MaskedHousehold>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const before = await findHousehold(tx, districts, id);
    if (!before) return fail("not-found", { field: "id" });
    if (before.revision !== revision) return staleRevision(before.revision);
    const needs = await listDictionary(tx, "care-need", today());
    const unknown = agreement.needs.findIndex((need) => !needs.some(({ code }) => code === need));
    if (unknown >= 0) return fail("unknown-category", { field: `needs[${unknown}]` });
    const isEnded = agreement.needs.length === 0;
    // Without a need there is nothing that has a rhythm.
    const visitDays = isEnded ? null : agreement.visitDays;
    if (!(await updateCare(tx, before, { ...agreement, visitDays }))) return staleRevision(before.revision + 1);
    await forgetChanges(tx, before);
    if (isEnded) await removeVisits(tx, before, "ahead");
    else {
      const days = rhythmOf({ visit_days: visitDays, care_needs: agreement.needs }, needs);
      await planNextVisit(tx, before, agreement.nextOn ?? nextVisitOn(today(), "met", days) ?? today());
    }
    await auditAgreement(tx, before, agreement);
    const after = await findHousehold(tx, districts, id);
    return after ? ok(maskHousehold(householdRecord(after))) : fail("not-found", { field: "id" });
  });
}

const auditAgreement = (tx: Tx, { district_code, id }: { district_code: string; id: string }, agreement: Agreement) =>
  writeAudit(tx, {
    action: agreement.needs.length === 0 ? "household.care-end" : "household.care-plan",
    districtCode: district_code,
    subjectKind: "household",
    subjectId: id,
    purpose: "care",
    // Which needs is the household's own affair; the log says that they changed.
    details: { consentOn: agreement.consentOn },
  });
