import type { Actor } from "@/lib/access/actor";
import type { HouseholdChange } from "@/lib/contracts/households/household-change-endpoints";
import { peopleIn, vacantState } from "@/lib/households/household-state";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { planNextVisit } from "@/lib/server/db/queries/care/plan-next-visit";
import { removeVisits } from "@/lib/server/db/queries/care/remove-visits";
import { type Door, findDoor, writeDoor } from "@/lib/server/db/queries/household-changes/door";
import {
  type ChangeBefore,
  findHouseholdChange,
  type HouseholdChangeRow,
  markUndone,
  UNDO_DAYS,
} from "@/lib/server/db/queries/household-changes/household-change-row";
import { moveHistory } from "@/lib/server/db/queries/household-changes/move-history";
import { addPeople } from "@/lib/server/db/queries/households/add-people";
import { raiseLayerRevision } from "@/lib/server/db/queries/layers/raise-layer-revision";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { today } from "../today";
import { auditDoor, toHouseholdChange } from "./household-change";

const UNDO_MILLISECONDS = UNDO_DAYS * 86_400_000;

/** Takes a change back while both doors are as it left them: nobody's later word is overwritten. */
export function undoHouseholdChange(actor: Actor, id: string): Promise<Result<HouseholdChange>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const change = await findHouseholdChange(tx, districts, id);
    if (!change) return fail("not-found", { field: "id" });
    const { before, kind } = change;
    if (!before || Date.now() - Date.parse(change.at) > UNDO_MILLISECONDS) return fail("conflict", { field: "id" });
    const household = await findDoor(tx, districts, change.household_id);
    const other = change.other_id === null ? null : await findDoor(tx, districts, change.other_id);
    if (!household || isOther(household, change.revision)) return fail("conflict", { field: "id" });
    if (change.other_id !== null && (!other || isOther(other, change.other_revision))) {
      return fail("conflict", { field: "id" });
    }
    if (other && kind === "merge") await moveHistory(tx, household, other, before.moved);
    const doors = [{ door: household, as: before.household }, ...(other ? [{ door: other, as: before.other }] : [])];
    for (const { door, as } of doors) await putBack(tx, door, as);
    // A new or parted household has no visits that were another's.
    if (kind === "merge") for (const { door, as } of doors) await planAgain(tx, door, as?.visitOn ?? null);
    const told = doors.map(({ door }) => door);
    return ok(await tell(tx, change, told));
  });
}

const isOther = ({ revision }: Door, left: number | null): boolean => revision !== left;

/** As it was; a door that the change made stands empty, and its row goes with the next removal. */
async function putBack(tx: Tx, door: Door, before: ChangeBefore["other"]): Promise<void> {
  const state = before?.state ?? vacantState;
  await writeDoor(tx, door, state, before ? before.purgeOn : today());
  await addPeople(tx, door, peopleIn(state) - peopleIn(door.state));
}

async function planAgain(tx: Tx, door: Door, visitOn: string | null): Promise<void> {
  await removeVisits(tx, door, "ahead");
  if (visitOn !== null) await planNextVisit(tx, door, visitOn);
}

async function tell(tx: Tx, change: HouseholdChangeRow, doors: readonly Door[]): Promise<HouseholdChange> {
  await markUndone(tx, change);
  for (const door of doors) await auditDoor(tx, door, "household.undo", change.id);
  await raiseLayerRevision(tx, change.district_code, "households");
  return toHouseholdChange(tx, change);
}
