import { insertIncidentUnit, unitKey } from "@/lib/server/db/queries/dispatch/insert-incident-unit";
import { releaseIncidentUnits } from "@/lib/server/db/queries/dispatch/release-incident-units";
import { setAssisting } from "@/lib/server/db/queries/dispatch/set-assisting";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import type { DispatchPlan } from "./plan-dispatch";

/** Keeps the units on a case in step with it: a dispatch replaces them, a return takes the case from them. */
export async function putUnits(
  tx: Tx,
  incident: IncidentRow,
  { plan, action, at }: { plan: DispatchPlan | null; action: string; at: Date },
): Promise<IncidentRow> {
  if (!plan && action !== "return") return incident;
  await releaseIncidentUnits(tx, incident, at);
  const units = plan?.units ?? [];
  for (const unit of units) await insertIncidentUnit(tx, incident, unit, at);
  const helping = units.filter(({ part }) => part === "assist").map(unitKey);
  return incident.assisting.length + helping.length === 0 ? incident : setAssisting(tx, incident, helping);
}
