import type { Actor } from "@/lib/access/actor";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { inTransaction } from "@/lib/server/db/tx";
import { simulatorStatus, switchSimulator } from "@/lib/server/simulate/simulator";

export async function setSimulator(
  actor: Actor,
  running: boolean,
): Promise<Result<ReturnType<typeof simulatorStatus>>> {
  if (!simulatorStatus().available) return fail("conflict", { field: "running" });
  const audited = await inTransaction(actor, async (tx) => {
    await writeAudit(tx, {
      action: running ? "simulator.start" : "simulator.stop",
      districtCode: (actor.scope[0] ?? "").slice(0, 6),
      subjectKind: "simulator",
      subjectId: "simulator",
    });
    return ok(null);
  });
  if (!audited.ok) return audited;
  switchSimulator(running);
  return ok(simulatorStatus());
}
