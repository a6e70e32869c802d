import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { maskHousehold } from "@/lib/households/household-view";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import { endVisitsAhead } from "@/lib/server/db/queries/care/end-visits-ahead";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";
import { type HouseholdChange, updateHousehold } from "@/lib/server/db/queries/households/update-household";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { householdRecord } from "./household-record";

type Edit = z.output<typeof editHouseholdEndpoint.body>;

const nobody = { to6: 0, to17: 0, to59: 0, to79: 0, over79: 0 };

/** Corrects a record on the revision that was seen. A unit that stands empty keeps nothing of those who left. */
export function editHousehold(
  actor: Actor,
  { id, revision, edit }: { id: string; revision: number; edit: Edit },
): Promise<Result<MaskedHousehold>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const before = await findHousehold(tx, districts, id);
    if (!before) return fail("not-found", { field: "id" });
    if (before.revision !== revision) return staleRevision(before.revision);
    if (!(await updateHousehold(tx, before, changeOf(before, edit)))) return staleRevision(before.revision + 1);
    if (edit.tenancy === "vacant") await endVisitsAhead(tx, before);
    await auditEdit(tx, before, edit);
    const after = await findHousehold(tx, districts, id);
    return after ? ok(maskHousehold(householdRecord(after))) : fail("not-found", { field: "id" });
  });
}

function changeOf(before: HouseholdRow, { tenancy, ages, contact }: Edit): HouseholdChange {
  if (tenancy === "vacant") return { tenancy, ages: nobody, contact: null };
  return { tenancy, ages: ages ?? householdRecord(before).ages, contact: contactChange(before.district_code, contact) };
}

function contactChange(districtCode: string, contact: Edit["contact"]): HouseholdChange["contact"] {
  if (contact === undefined) return "keep";
  if (contact === null) return null;
  const sealed = sealContact({ ...contact, idNumber: null }, { districtCode, purpose: "household" });
  return { sealed, phoneHash: contact.phone === null ? null : contactHash("phone", contact.phone) };
}

const auditEdit = (tx: Tx, { district_code, id, purpose }: HouseholdRow, edit: Edit) =>
  writeAudit(tx, {
    action: "household.edit",
    districtCode: district_code,
    subjectKind: "household",
    subjectId: id,
    purpose,
    // Which fields, never what stands in them.
    details: { fields: Object.keys(edit).sort() },
  });
