import type { Actor } from "@/lib/access/actor";
import type { ResidentRequest } from "@/lib/contracts/residents/resident-request-endpoints";
import { answerDueOn, type RequestKind } from "@/lib/households/resident-request";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { toResidentRequest } from "@/lib/server/db/queries/residents/resident-request-row";
import { findResidentRequest, insertResidentRequest } from "@/lib/server/db/queries/residents/resident-requests";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";

/** Takes a resident's request down; its deadline begins today. */
export function askForRecord(
  actor: Actor,
  { id, kind, note }: { id: string; kind: RequestKind; note: string },
  once: Once,
): Promise<Result<ResidentRequest>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const districts = await scopeDistricts(tx);
      const household = await findHousehold(tx, districts, id);
      if (!household) return fail("not-found", { field: "id" });
      const askedOn = today();
      const asked = { kind, note, askedOn, dueOn: answerDueOn(askedOn) };
      const made = await findResidentRequest(tx, districts, await insertResidentRequest(tx, household, asked));
      if (!made) throw new Error("a request just made is not there");
      await writeAudit(tx, {
        action: "household.request",
        districtCode: household.district_code,
        subjectKind: "household",
        subjectId: household.id,
        purpose: "resident-rights",
        details: { request: made.id, kind },
      });
      return ok(toResidentRequest(made));
    }),
  );
}
