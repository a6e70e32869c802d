import { fail, ok, type Result } from "@/lib/kernel/result";
import { findPatrol } from "@/lib/server/db/queries/patrols/find-patrol";
import type { Tx } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

export type VisiblePatrol = NonNullable<Awaited<ReturnType<typeof findPatrol>>>;

/** The patrol; 404 when the actor may not see it. */
export async function visiblePatrol(tx: Tx, id: string): Promise<Result<VisiblePatrol>> {
  const row = await findPatrol(tx, await scopeDistricts(tx), id);
  return row ? ok(row) : fail("not-found", { field: "id" });
}
