import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { HouseholdChange, splitHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { peopleIn } from "@/lib/households/household-state";
import { splitHousehold as part } from "@/lib/households/split-household";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { findDoor, writeDoor } from "@/lib/server/db/queries/household-changes/door";
import { findDoorAt, insertDoor } from "@/lib/server/db/queries/household-changes/insert-door";
import { addPeople } from "@/lib/server/db/queries/households/add-people";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";
import { staleRevision } from "../stale-revision";
import { doorBefore, keepChange } from "./household-change";
import { sealNewContact } from "./seal-new-contact";

type Body = z.output<typeof splitHouseholdEndpoint.body>;

/** Gives some members a door of their own in the same building: an empty one that is on record, or a new one. */
export function splitHousehold(
  actor: Actor,
  { id, revision, split }: { id: string; revision: number; split: Body },
): Promise<Result<HouseholdChange>> {
  return inTransaction(actor, async (tx) => {
    const districts = await scopeDistricts(tx);
    const from = await findDoor(tx, districts, id);
    if (!from) return fail("not-found", { field: "id" });
    if (from.revision !== revision) return staleRevision(from.revision);
    const contact = sealNewContact(split.contact, from.district_code);
    const parted = part(from.state, { ...split, contact });
    if (!parted) return fail("invalid-body", { field: "ages" });
    const place = { ...split, buildingId: from.building_id };
    const known = await findDoorAt(tx, [from.district_code], place);
    if (known && known.state.tenancy !== "vacant") return fail("door-taken", { field: "room" });
    const to = known ?? (await insertDoor(tx, [from.district_code], place));
    if (!to) return fail("door-taken", { field: "room" });
    const before = {
      household: await doorBefore(tx, from),
      other: known ? await doorBefore(tx, known) : null,
      moved: { visits: [], requests: [] },
    };
    await writeDoor(tx, from, parted.stays, from.purgeOn);
    // A door that was to be removed has people behind it again.
    await writeDoor(tx, to, parted.leaves, null);
    const leavers = peopleIn(parted.leaves);
    await addPeople(tx, from, -leavers);
    await addPeople(tx, to, leavers);
    return ok(await keepChange(tx, "split", { household: from, other: to, before }));
  });
}
