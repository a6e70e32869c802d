import type { Actor } from "@/lib/access/actor";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { ok, type Result } from "@/lib/kernel/result";
import { readWalk } from "@/lib/server/db/queries/patrols/read-walk";
import { inTransaction } from "@/lib/server/db/tx";
import { patrolDetail } from "./patrol-detail";
import { visiblePatrol } from "./visible-patrol";

export function readPatrol(actor: Actor, id: string): Promise<Result<Patrol>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePatrol(tx, id);
      if (!found.ok) return found;
      const walk = await readWalk(tx, found.value);
      return ok(patrolDetail(found.value, found.value.plan, walk));
    },
    { readOnly: true },
  );
}
