import { fail, ok, type Result } from "@/lib/kernel/result";
import { listDrills } from "@/lib/server/db/queries/drills/drill-rows";
import type { Tx } from "@/lib/server/db/tx";

/**
 * Whether a new case belongs to a drill. While one runs, what people of the district report does, unless they say that it is
 * real; residents and devices know of no drill.
 * @param said what the reporter says; to call a case a drill while none runs is a mistake
 */
export async function markedAsDrill(tx: Tx, districtCode: string, said: boolean | undefined): Promise<Result<boolean>> {
  const practises = tx.actor.role === "commander" || tx.actor.role === "grid_leader";
  if (!practises || said === false) return ok(false);
  const isRunning = (await listDrills(tx, [districtCode])).length > 0;
  return said === true && !isRunning ? fail("invalid-body", { field: "drill" }) : ok(isRunning);
}
