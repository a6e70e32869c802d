import { covers } from "@/lib/access/scope";
import { fail, type Result } from "@/lib/kernel/result";
import { listAreas } from "@/lib/server/db/queries/areas/list-areas";
import type { Tx } from "@/lib/server/db/tx";
import { today } from "../today";

/** Why a note cannot be written for an area: it is none, or a part of it is not the actor's; null when it can. */
export async function areaFault(tx: Tx, area: string): Promise<Result<never> | null> {
  const isThere =
    covers(tx.actor.scope, area) && (await listAreas(tx, { parent: null, codes: [area], day: today() }))[0];
  return isThere ? null : fail("outside-scope", { field: "area" });
}
