import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listLooksEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { listLooks as listRows } from "@/lib/server/db/queries/residents/list-looks";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

type Looks = z.output<typeof listLooksEndpoint.success.schema>;

/** All that the audit log says of one household, for its residents. Asking is on record as well, after what is told. */
export function listLooks(actor: Actor, id: string): Promise<Result<Looks>> {
  return inTransaction(actor, async (tx) => {
    const household = await findHousehold(tx, await scopeDistricts(tx), id);
    if (!household) return fail("not-found", { field: "id" });
    await tx.grant("looks", household.id);
    const items = await listRows(tx, household);
    await writeAudit(tx, {
      action: "household.looks",
      districtCode: household.district_code,
      subjectKind: "household",
      subjectId: household.id,
      purpose: "resident-rights",
    });
    return ok({ items });
  });
}
