import type { HouseholdChange } from "@/lib/contracts/households/household-change-endpoints";
import { maskHousehold } from "@/lib/households/household-view";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Door } from "@/lib/server/db/queries/household-changes/door";
import {
  type ChangeBefore,
  type HouseholdChangeRow,
  insertHouseholdChange,
} from "@/lib/server/db/queries/household-changes/household-change-row";
import { visitAhead } from "@/lib/server/db/queries/household-changes/move-history";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import type { Tx } from "@/lib/server/db/tx";
import { householdRecord } from "./household-record";

/** What a change says to whoever made it: the doors as they are now, masked. */
export async function toHouseholdChange(tx: Tx, row: HouseholdChangeRow): Promise<HouseholdChange> {
  const { district_code, id, kind, at, by_name: by } = row;
  const households: HouseholdChange["households"] = [];
  for (const each of [row.household_id, row.other_id]) {
    const found = each === null ? null : await findHousehold(tx, [district_code], each);
    if (found) households.push(maskHousehold(householdRecord(found)));
  }
  return { id, kind, at, by, households };
}

/** A door as it is before a change, for taking that back. */
export const doorBefore = async (tx: Tx, door: Door): Promise<NonNullable<ChangeBefore["other"]>> => ({
  state: { ...door.state, careNeeds: [...door.state.careNeeds] },
  purgeOn: door.purgeOn,
  visitOn: await visitAhead(tx, door),
});

/** Keeps the change, and tells the audit log of each door by a word of its own: either household can see it among its looks. */
export async function keepChange(
  tx: Tx,
  kind: HouseholdChangeRow["kind"],
  { household, other, before }: { household: Door; other: Door | null; before: ChangeBefore },
): Promise<HouseholdChange> {
  const row = await insertHouseholdChange(tx, kind, { household, other, before });
  await auditDoor(tx, household, `household.${kind}`, row.id);
  if (other) await auditDoor(tx, other, kind === "merge" ? "household.merged-into" : "household.split-off", row.id);
  await raiseLayerRevision(tx, household.district_code, "households");
  return toHouseholdChange(tx, row);
}

export const auditDoor = (tx: Tx, { district_code, id }: Door, action: `household.${string}`, change: string) =>
  writeAudit(tx, {
    action,
    districtCode: district_code,
    subjectKind: "household",
    subjectId: id,
    purpose: "community-service",
    details: { change },
  });
