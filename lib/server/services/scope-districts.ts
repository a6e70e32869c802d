import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";

/** The districts the actor's scope lies in; rows are found by district first. */
export async function scopeDistricts(tx: Tx): Promise<string[]> {
  const parts = await scopeParts(tx);
  return [...new Set(parts.map(({ districtCode }) => districtCode))];
}
