import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { applyMediation, type MediationInput } from "@/lib/incidents/mediation/apply-mediation";
import { ok, type Result } from "@/lib/kernel/result";
import { insertMediationStep } from "@/lib/server/db/queries/mediation/insert-mediation-step";
import { incidentDetail } from "../incidents/incident-detail";
import { onSeenCase } from "../incidents/on-seen-case";
import { toCase } from "../incidents/to-case";
import { writeOnCase } from "../incidents/write-on-case";
import type { Once } from "../once";
import { today } from "../today";

/** Takes a step of a dispute's mediation, on the revision the actor has seen. The case itself moves on by its own steps. */
export function mediateIncident(
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: MediationInput },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return onSeenCase(actor, { id, revision, once }, async (tx, incident) => {
    const mediated = applyMediation(toCase(incident), input, actor, today());
    if (!mediated.ok) return mediated;
    const { step, outcome, note } = input;
    const written = await writeOnCase(tx, incident, {
      action: `mediation-${step}`,
      note,
      details: { outcome, mediation: mediated.value.mediation },
      after: () => mediated.value,
    });
    if (!written.ok) return written;
    await insertMediationStep(tx, written.value, input);
    return ok(await incidentDetail(tx, written.value));
  });
}
