import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import type { decideRequestEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { removeVisits } from "@/lib/server/db/queries/care/remove-visits";
import { forgetChanges } from "@/lib/server/db/queries/household-changes/household-change-row";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";
import { forgetHousehold } from "@/lib/server/db/queries/residents/forget-household";
import { type ResidentRequestRow, toResidentRequest } from "@/lib/server/db/queries/residents/resident-request-row";
import { decideResidentRequest, findResidentRequest } from "@/lib/server/db/queries/residents/resident-requests";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { householdRecord } from "../households/household-record";
import { countReveal } from "../reveals/count-reveal";
import { saysWhy } from "../reveals/says-why";
import { tooManyReveals } from "../reveals/too-many-reveals";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { today } from "../today";

type Body = z.output<typeof decideRequestEndpoint.body>;
type Decided = z.output<typeof decideRequestEndpoint.success.schema>;

/**
 * Fulfils or refuses a request, on the revision that was seen. A refusal says why (PIPL 50). A copy shows the whole record to whoever
 * hands it over, so it is a look like any other: for a reason, on record, and so many times an hour.
 */
export async function decideRequest(
  actor: Actor,
  { id, revision, decision, reason }: Body & { id: string; revision: number },
): Promise<Result<Decided>> {
  const decided = await inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const request = await findResidentRequest(tx, districts, id);
    if (!request) return fail("not-found", { field: "id" });
    if (request.revision !== revision) return staleRevision(request.revision);
    if (request.status !== "open") return fail("action-not-allowed", { field: "decision" });
    const isCopy = decision === "done" && request.kind === "copy";
    if ((decision === "refused" && reason === "") || (isCopy && !saysWhy(reason)))
      return fail("reason-required", { field: "reason" });
    const household = decision === "done" ? await findHousehold(tx, districts, request.household_id) : null;
    // Where the record is out of reach nothing can be given or removed, so nothing is said to be.
    if (decision === "done" && !household) return fail("not-found", { field: "id" });
    // Committed all the same: the alert stays.
    if (isCopy && !(await countReveal(tx, lookOf(request, reason)))) return ok(null);
    const copy = household && (await fulfil(tx, request, household));
    if (!(await decideResidentRequest(tx, request, { decision, reason }))) return staleRevision(request.revision + 1);
    await auditDecision(tx, request, { decision, reason });
    const after = await findResidentRequest(tx, districts, id);
    if (!after) throw new Error("a request just decided is not there");
    return ok({ request: toResidentRequest(after), revision: after.revision, copy });
  });
  if (!decided.ok) return decided;
  return decided.value ? ok(decided.value) : tooManyReveals();
}

/** @returns the record, where a copy was asked for */
async function fulfil(
  tx: Tx,
  { kind }: ResidentRequestRow,
  household: HouseholdRow,
): Promise<RevealedHousehold | null> {
  if (kind === "copy") return householdRecord(household);
  if (kind === "deletion") {
    await removeVisits(tx, household, "all");
    await forgetHousehold(tx, household, today());
    await forgetChanges(tx, household);
  }
  return null;
}

const lookOf = (request: ResidentRequestRow, reason: string) => ({
  districtCode: request.district_code,
  subjectKind: "household",
  subjectId: request.household_id,
  purpose: "resident-rights",
  reason,
  details: { request: request.id },
});

const auditDecision = (tx: Tx, request: ResidentRequestRow, { decision, reason }: Body) =>
  writeAudit(tx, {
    action: decision === "done" ? `household.${request.kind}-done` : "household.request-refused",
    districtCode: request.district_code,
    subjectKind: "household",
    subjectId: request.household_id,
    purpose: "resident-rights",
    reason,
    details: { request: request.id, kind: request.kind },
  });
