import type { Actor } from "@/lib/access/actor";
import { touches } from "@/lib/access/scope";
import type { Area } from "@/lib/contracts/areas/list-areas-endpoint";
import { ok, type Result } from "@/lib/kernel/result";
import { listAreas as listRows } from "@/lib/server/db/queries/areas/list-areas";
import { inTransaction } from "@/lib/server/db/tx";
import { today } from "../today";

/** The areas below `parent` on a way to, or inside, the scope; without `parent`, where the scope begins. */
export function listAreas(actor: Actor, parent?: string): Promise<Result<Area[]>> {
  return inTransaction(
    actor,
    async (tx) => {
      // A scope of single grids begins at their communities: grids are no areas.
      const codes = actor.scope.map((code) => code.slice(0, 12));
      const areas = await listRows(tx, { parent: parent ?? null, codes, day: today() });
      return ok(areas.filter(({ code }) => touches(actor.scope, code)));
    },
    { readOnly: true },
  );
}
