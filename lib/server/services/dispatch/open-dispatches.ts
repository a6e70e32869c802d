import type { Actor } from "@/lib/access/actor";
import { ok } from "@/lib/kernel/result";
import { countOpenDispatches } from "@/lib/server/db/queries/dispatch/count-open-dispatches";
import { listUnits } from "@/lib/server/db/queries/dispatch/list-units";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/**
 * How many cases in hand rest on one unit alone: no other unit of its department answers for where they are. Administrators
 * read no cases, so they are counted with the eyes of the command centre, in the actor's own scope; nothing but the number comes out.
 */
export async function openDispatches(actor: Actor, id: string): Promise<number> {
  const counted = await inTransaction(
    { ...actor, role: "commander" },
    async (tx) => {
      const units = await listUnits(tx, await scopeDistricts(tx), []);
      const unit = units.find((one) => one.id === id);
      const key = unit?.departmentCode ?? unit?.userId;
      if (!unit || !key) return ok(0);
      const others = units.filter((one) => one !== unit && (one.departmentCode ?? one.userId) === key);
      return ok(await countOpenDispatches(tx, { key, area: unit.areaCode, others: others.map((one) => one.areaCode) }));
    },
    { readOnly: true },
  );
  return counted.ok ? counted.value : 0;
}
