import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import type { Drill } from "@/lib/contracts/drills/drill-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { insertDrill, listDrills as listRows, removeDrill } from "@/lib/server/db/queries/drills/drill-rows";
import { inTransaction } from "@/lib/server/db/tx";
import { scopeDistricts } from "../scope-districts";

type Drills = Promise<Result<{ items: Drill[] }>>;

export const listDrills = (actor: Actor): Drills =>
  inTransaction(actor, async (tx) => ok({ items: await listRows(tx, await scopeDistricts(tx)) }), { readOnly: true });

/** Begins or ends a drill; it concerns a whole district, so the scope has to cover it. */
export function switchDrill(
  actor: Actor,
  { code, running, note }: { code: string; running: boolean; note: string },
): Drills {
  return inTransaction(actor, async (tx) => {
    if (!covers(actor.scope, code)) return fail("not-found", { field: "code" });
    const changed = running ? await insertDrill(tx, code, new Date(), note) : await removeDrill(tx, code);
    if (changed) {
      await writeAudit(tx, {
        action: running ? "drill.start" : "drill.end",
        districtCode: code,
        subjectKind: "drill",
        subjectId: code,
        details: { note },
      });
    }
    return ok({ items: await listRows(tx, await scopeDistricts(tx)) });
  });
}
