import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { editHouseholdEndpoint } from "@/lib/contracts/households/edit-household-endpoint";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { type HouseholdContact, type HouseholdRecord, maskHousehold } from "@/lib/households/household-view";
import { mergeEdit } from "@/lib/households/merge-edit";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { contactHash, sealContact } from "@/lib/server/crypto/contact";
import { removeVisits } from "@/lib/server/db/queries/care/remove-visits";
import { forgetChanges } from "@/lib/server/db/queries/household-changes/household-change-row";
import { addPeople } from "@/lib/server/db/queries/households/add-people";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import type { HouseholdRow } from "@/lib/server/db/queries/households/household-row";
import { type HouseholdChange, updateHousehold } from "@/lib/server/db/queries/households/update-household";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { householdRecord } from "./household-record";

type Edit = z.output<typeof editHouseholdEndpoint.body>;

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
    const record = householdRecord(before);
    const { contact, ...rest } = mergeEdit(record, edit);
    const change = { ...rest, contact: contact && contactChange(before.district_code, contact) };
    if (!(await updateHousehold(tx, before, change))) return staleRevision(before.revision + 1);
    await addPeople(tx, before, peopleOf(rest) - peopleOf(record));
    await forgetChanges(tx, before);
    if (edit.tenancy === "vacant") await removeVisits(tx, before, "all");
    await auditEdit(tx, before, edit);
    const after = await findHousehold(tx, districts, id);
    return after ? ok(maskHousehold(householdRecord(after))) : fail("not-found", { field: "id" });
  });
}

const contactChange = (districtCode: string, contact: HouseholdContact): HouseholdChange["contact"] => ({
  sealed: sealContact(contact, { districtCode, purpose: "household" }),
  phoneHash: contact.phone === null ? null : contactHash("phone", contact.phone),
  idNumberHash: contact.idNumber === null ? null : contactHash("id-number", contact.idNumber),
});

const peopleOf = ({ ages }: Pick<HouseholdRecord, "ages">): number =>
  Object.values(ages).reduce((sum, count) => sum + count, 0);

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
