import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { setEscalationStepsEndpoint } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listEscalationSteps } from "@/lib/server/db/queries/alarms/list-escalation-steps";
import { replaceEscalationSteps } from "@/lib/server/db/queries/alarms/replace-escalation-steps";
import { inTransaction, type Tx } from "@/lib/server/db/tx";

type Ladder = z.output<typeof setEscalationStepsEndpoint.body>;

const read = async (tx: Tx): Promise<Ladder> => ({
  steps: (await listEscalationSteps(tx)).map(({ step: _, ...rest }) => rest),
});

export const listSteps = (actor: Actor): Promise<Result<Ladder>> =>
  inTransaction(actor, async (tx) => ok(await read(tx)), { readOnly: true });

/** Replaces the ladder; the rungs get later one after the other. */
export function setSteps(actor: Actor, { steps }: Ladder): Promise<Result<Ladder>> {
  return inTransaction(actor, async (tx) => {
    const early = steps.findIndex(({ afterMinutes }, place) => afterMinutes <= (steps[place - 1]?.afterMinutes ?? 0));
    if (early >= 0) return fail("invalid-body", { field: `steps[${early}].afterMinutes` });
    const before = await read(tx);
    await replaceEscalationSteps(tx, steps);
    await writeAudit(tx, {
      action: "escalation-ladder.set",
      districtCode: "",
      subjectKind: "escalation-ladder",
      subjectId: "all",
      details: { before: before.steps, after: steps },
    });
    return ok(await read(tx));
  });
}
