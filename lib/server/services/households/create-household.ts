import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { createHouseholdEndpoint, HouseholdChange } from "@/lib/contracts/households/household-change-endpoints";
import { peopleIn, vacantState } from "@/lib/households/household-state";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeDoor } from "@/lib/server/db/queries/household-changes/door";
import { findDoorAt, insertDoor } from "@/lib/server/db/queries/household-changes/insert-door";
import { addPeople } from "@/lib/server/db/queries/households/add-people";
import { inTransaction } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { scopeDistricts } from "../scope-districts";
import { keepChange } from "./household-change";
import { sealNewContact } from "./seal-new-contact";

type Body = z.output<typeof createHouseholdEndpoint.body>;

/** Puts a household on record behind a door that has none. Of an empty unit nobody is. */
export function createHousehold(actor: Actor, body: Body, once: Once): Promise<Result<HouseholdChange>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const districts = await scopeDistricts(tx);
      if (await findDoorAt(tx, districts, body)) return fail("door-taken", { field: "room" });
      const door = await insertDoor(tx, districts, body);
      if (!door) return fail("not-found", { field: "buildingId" });
      const { tenancy, ages, contact } = body;
      const state =
        tenancy === "vacant"
          ? vacantState
          : { ...vacantState, tenancy, ages, contact: sealNewContact(contact, door.district_code) };
      await writeDoor(tx, door, state, null);
      await addPeople(tx, door, peopleIn(state));
      const moved = { visits: [], requests: [] };
      return ok(
        await keepChange(tx, "new", { household: door, other: null, before: { household: null, other: null, moved } }),
      );
    }),
  );
}
