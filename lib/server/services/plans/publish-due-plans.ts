import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { ok, type Result } from "@/lib/kernel/result";
import { listDuePlans } from "@/lib/server/db/queries/plans/list-due-plans";
import { inTransaction } from "@/lib/server/db/tx";
import { publishPlan } from "./publish-plan";

/** Under this the program publishes: an approver of one district who is no person. */
const publisher = (districtCode: string): Actor => ({
  userId: "system",
  name: "系统",
  role: "admin",
  scope: makeScope([districtCode]),
  departmentCode: null,
  office: "",
});

/**
 * Publishes the scheduled plans of a district whose day has come, each in one transaction. Any process may run it at any
 * time: what one of them holds, the others pass over, and what was interrupted is whole again and tried anew.
 * @returns how many took effect
 */
export async function publishDuePlans(districtCode: string, day: string): Promise<number> {
  const actor = publisher(districtCode);
  const due = await inTransaction(actor, async (tx) => ok(await listDuePlans(tx, districtCode, day)), {
    readOnly: true,
  });
  let published = 0;
  for (const id of due.ok ? due.value : []) {
    const done: Result<boolean> = await inTransaction(actor, (tx) => publishPlan(tx, districtCode, id, day), {
      purpose: "count",
    });
    if (done.ok && done.value) published++;
  }
  return published;
}
