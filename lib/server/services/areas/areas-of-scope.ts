import type { Actor } from "@/lib/access/actor";
import { ok, type Result } from "@/lib/kernel/result";
import { type AreaOfScope, areaOfScopeRow, areasOfScopeSql } from "@/lib/server/db/queries/areas/areas-of-scope";
import { inTransaction } from "@/lib/server/db/tx";

/** The whole area tree as far as the actor's scope touches it: what the portal's breadcrumb and search walk. */
export const areasOfScope = (actor: Actor): Promise<Result<AreaOfScope[]>> =>
  inTransaction(actor, async (tx) => ok(await tx.rows(areasOfScopeSql, [actor.scope], areaOfScopeRow)), {
    readOnly: true,
  });
