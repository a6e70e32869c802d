import type { Actor } from "@/lib/access/actor";
import type { RevealedHousehold } from "@/lib/contracts/households/household";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { reveal } from "../reveals/reveal";
import { scopeDistricts } from "../scope-districts";
import { householdRecord } from "./household-record";

export function revealHousehold(
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<Result<RevealedHousehold>> {
  return reveal(actor, reason, async (tx) => {
    const row = await findHousehold(tx, await scopeDistricts(tx), id);
    if (!row) return fail("not-found", { field: "id" });
    return ok({
      districtCode: row.district_code,
      subjectKind: "household",
      subjectId: id,
      purpose: row.purpose,
      value: householdRecord(row),
    });
  });
}
