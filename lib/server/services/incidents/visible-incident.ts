import { fail, ok, type Result } from "@/lib/kernel/result";
import { findIncident } from "@/lib/server/db/queries/incidents/find-incident";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

/** The case, opened to the row-level policies of its timeline and reporter; 404 when the actor may not see it. */
export async function visibleIncident(tx: Tx, id: string): Promise<Result<IncidentRow>> {
  const row = await findIncident(tx, await scopeDistricts(tx), id);
  if (!row) return fail("not-found", { field: "id" });
  if (tx.actor.role !== "commander") await tx.grant("incident", id);
  return ok(row);
}
