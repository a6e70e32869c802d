import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { listLooksEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listOrigins } from "@/lib/server/db/queries/household-changes/household-change-row";
import { findHousehold } from "@/lib/server/db/queries/households/find-household";
import { listLooks as listRows, MOST_LOOKS } from "@/lib/server/db/queries/residents/list-looks";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

type Looks = z.output<typeof listLooksEndpoint.success.schema>;

/** All that the audit log says of one household, and of the doors its people came from, for its residents. Asking is on record as well, after what is told. */
export function listLooks(actor: Actor, id: string): Promise<Result<Looks>> {
  return inTransaction(actor, async (tx) => {
    const household = await findHousehold(tx, await scopeDistricts(tx), id);
    if (!household) return fail("not-found", { field: "id" });
    const items = await looksOf(tx, household);
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

/** How often people may have moved between doors: a bound for records that go in a ring. */
const MOST_DOORS = 20;

async function looksOf(tx: Tx, { district_code, id }: { district_code: string; id: string }): Promise<Looks["items"]> {
  const doors = new Map([[id, new Date().toISOString()]]);
  const items: Looks["items"] = [];
  // Doors that are found on the way are gone to as well.
  for (const [door, until] of doors) {
    const place = { district_code, id: door };
    await tx.grant("looks", door);
    items.push(...(await listRows(tx, place, until)));
    for (const origin of await listOrigins(tx, place, until)) {
      if (doors.size < MOST_DOORS && !doors.has(origin.id)) doors.set(origin.id, origin.at);
    }
  }
  return items.sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_LOOKS);
}
