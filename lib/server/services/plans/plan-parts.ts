import { type ScopePart, scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";

/** The parts of the actor's scope inside a plan's areas. */
export async function planParts(tx: Tx, areas: readonly string[]): Promise<ScopePart[]> {
  const parts = await Promise.all(areas.map((area) => scopeParts(tx, area)));
  return parts.flat();
}
