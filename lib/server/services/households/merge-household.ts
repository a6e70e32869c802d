import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { HouseholdChange, mergeHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { peopleIn, vacantState } from "@/lib/households/household-state";
import { mergeHouseholds } from "@/lib/households/merge-households";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { planNextVisit } from "@/lib/server/db/queries/care/plan-next-visit";
import { removeVisits } from "@/lib/server/db/queries/care/remove-visits";
import { findDoor, writeDoor } from "@/lib/server/db/queries/household-changes/door";
import { moveHistory } from "@/lib/server/db/queries/household-changes/move-history";
import { addPeople } from "@/lib/server/db/queries/households/add-people";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { today } from "../today";
import { doorBefore, keepChange } from "./household-change";

type Body = z.output<typeof mergeHouseholdEndpoint.body>;

/** Takes another household into this one, on the revisions of both that were seen. */
export function mergeHousehold(
  actor: Actor,
  { id, revision, merge }: { id: string; revision: number; merge: Body },
): Promise<Result<HouseholdChange>> {
  return inTransaction(actor, async (tx) => {
    if (merge.other === id) return fail("invalid-body", { field: "other" });
    const districts = await scopeDistricts(tx);
    // Two who merge the same two the other way round take them in one order, and neither waits for the other.
    const doors = new Map<string, Awaited<ReturnType<typeof findDoor>>>();
    for (const each of [id, merge.other].sort()) doors.set(each, await findDoor(tx, districts, each));
    const [kept, other] = [doors.get(id), doors.get(merge.other)];
    if (!kept) return fail("not-found", { field: "id" });
    if (!other || other.district_code !== kept.district_code) return fail("not-found", { field: "other" });
    if (kept.revision !== revision) return staleRevision(kept.revision);
    if (other.revision !== merge.otherRevision) {
      return fail("stale-revision", { field: "otherRevision", details: { revision: other.revision } });
    }
    const [household, gone] = [await doorBefore(tx, kept), await doorBefore(tx, other)];
    const merged = mergeHouseholds(kept.state, other.state);
    const due = [household.visitOn, gone.visitOn].filter((day) => day !== null).sort()[0];
    for (const door of [kept, other]) await removeVisits(tx, door, "ahead");
    const moved = await moveHistory(tx, other, kept, null);
    // Who comes into a door that was to be removed stays for as long as they would have where they were.
    const isLeaving = kept.purgeOn !== null && kept.purgeOn <= today();
    await writeDoor(tx, kept, merged, isLeaving ? other.purgeOn : kept.purgeOn);
    await writeDoor(tx, other, vacantState, merge.removesDoor ? today() : other.purgeOn);
    if (due !== undefined && merged.careNeeds.length > 0) await planNextVisit(tx, kept, due);
    const came = peopleIn(other.state);
    await addPeople(tx, kept, came);
    await addPeople(tx, other, -came);
    return ok(await keepChange(tx, "merge", { household: kept, other, before: { household, other: gone, moved } }));
  });
}
