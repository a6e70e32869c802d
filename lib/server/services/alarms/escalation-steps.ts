import type { Actor } from "@/lib/access/actor";
import type { EscalationEditionBody } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { earlyRung } from "@/lib/incidents/dispatch/escalation-ladder";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { listEscalationEditions } from "@/lib/server/db/queries/alarms/list-escalation-editions";
import {
  lockEscalationEditions,
  putEscalationEdition,
  removeEscalationEdition,
} from "@/lib/server/db/queries/alarms/put-escalation-edition";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { today } from "../today";

type Answer = Result<{ items: EscalationEditionBody[] }>;

const editionsIn = async (tx: Tx): Promise<EscalationEditionBody[]> =>
  (await listEscalationEditions(tx)).map(({ validFrom, steps }) => ({
    validFrom,
    steps: steps.map(({ step: _, ...rest }) => rest),
  }));

const answerIn = async (tx: Tx): Promise<Answer> => ok({ items: await editionsIn(tx) });

/** The ladder that begins on a day, of which from now on nobody else takes hold. */
async function heldSteps(tx: Tx, day: string): Promise<EscalationEditionBody["steps"] | undefined> {
  await lockEscalationEditions(tx);
  return (await editionsIn(tx)).find(({ validFrom }) => validFrom === day)?.steps;
}

export const listSteps = (actor: Actor): Promise<Answer> => inTransaction(actor, answerIn, { readOnly: true });

/** Alarms raised today climb what holds today: a ladder begins tomorrow at the earliest. */
export function publishSteps(actor: Actor, { validFrom, steps }: EscalationEditionBody): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    if (validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
    const early = earlyRung(steps);
    if (early >= 0) return fail("invalid-body", { field: `steps[${early}].afterMinutes` });
    const replaced = await heldSteps(tx, validFrom);
    await putEscalationEdition(tx, validFrom, steps);
    await record(tx, { validFrom, steps, ...(replaced && { replaced }) });
    return answerIn(tx);
  });
}

export function withdrawSteps(actor: Actor, validFrom: string): Promise<Answer> {
  return inTransaction(actor, async (tx) => {
    if (validFrom <= today()) return fail("already-in-force", { field: "validFrom" });
    const withdrawn = await heldSteps(tx, validFrom);
    if (!withdrawn) return fail("not-found", { field: "validFrom" });
    await removeEscalationEdition(tx, validFrom);
    await record(tx, { validFrom, withdrawn });
    return answerIn(tx);
  });
}

const record = (tx: Tx, details: Readonly<Record<string, unknown>>): Promise<void> =>
  writeAudit(tx, {
    action: "escalation-ladder.set",
    districtCode: "",
    subjectKind: "escalation-ladder",
    subjectId: "all",
    details,
  });
