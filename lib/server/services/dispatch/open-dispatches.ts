import { countOpenDispatches } from "@/lib/server/db/queries/dispatch/count-open-dispatches";
import { listUnits } from "@/lib/server/db/queries/dispatch/list-units";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/**
 * How many cases in hand rest on one unit alone: no other unit of its department answers for where they are, nor would this one
 * when it has gone to `target`. Nothing but the number comes out of the transaction, which is one of a command centre's role.
 */
export async function openDispatches(tx: Tx, id: string, target?: string): Promise<number> {
  const units = await listUnits(tx, await scopeDistricts(tx), []);
  const unit = units.find((one) => one.id === id);
  const key = unit?.departmentCode ?? unit?.userId;
  if (!unit || !key) return 0;
  const others = units.filter((one) => one !== unit && (one.departmentCode ?? one.userId) === key);
  const covered = [...others.map(({ areaCode }) => areaCode), ...(target === undefined ? [] : [target])];
  return countOpenDispatches(tx, { key, area: unit.areaCode, others: covered });
}
