import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import type { decideRequestEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { endVisitsAhead } from "@/lib/server/db/queries/care/end-visits-ahead";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";
import { forgetHousehold } from "@/lib/server/db/queries/residents/forget-household";
import { type ResidentRequestRow, toResidentRequest } from "@/lib/server/db/queries/residents/resident-request-row";
import { decideResidentRequest, findResidentRequest } from "@/lib/server/db/queries/residents/resident-requests";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { householdRecord } from "../households/household-record";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { today } from "../today";

type Body = z.output<typeof decideRequestEndpoint.body>;
type Decided = z.output<typeof decideRequestEndpoint.success.schema>;

/** Fulfils or refuses a request, on the revision that was seen. A refusal says why (PIPL 50). */
export function decideRequest(
  actor: Actor,
  { id, revision, decision, reason }: Body & { id: string; revision: number },
): Promise<Result<Decided>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const request = await findResidentRequest(tx, districts, id);
    if (!request) return fail("not-found", { field: "id" });
    if (request.revision !== revision) return staleRevision(request.revision);
    if (request.status !== "open") return fail("action-not-allowed", { field: "decision" });
    if (decision === "refused" && reason === "") return fail("reason-required", { field: "reason" });
    const household = await findHousehold(tx, districts, request.household_id);
    const copy = decision === "done" && household ? await fulfil(tx, request, household) : null;
    if (!(await decideResidentRequest(tx, request, { decision, reason }))) return staleRevision(request.revision + 1);
    await auditDecision(tx, request, { decision, reason });
    const after = await findResidentRequest(tx, districts, id);
    if (!after) throw new Error("a request just decided is not there");
    return ok({ request: toResidentRequest(after), revision: after.revision, copy });
  });
}

/** @returns the record, where a copy was asked for */
async function fulfil(
  tx: Tx,
  { kind }: ResidentRequestRow,
  household: HouseholdRow,
): Promise<RevealedHousehold | null> {
  if (kind === "copy") return householdRecord(household);
  if (kind === "deletion") {
    await endVisitsAhead(tx, household);
    await forgetHousehold(tx, household, today());
  }
  return null;
}

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
