import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { reachMilestoneEndpoint } from "@/lib/contracts/incidents/reach-milestone-endpoint";
import { allowedActions } from "@/lib/incidents/allowed-actions";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import type { Once } from "../once";
import { incidentDetail } from "./incident-detail";
import { limitsOf } from "./limits-of";
import { onSeenCase } from "./on-seen-case";
import { readProgress } from "./read-progress";
import { toCase } from "./to-case";
import { writeOnCase } from "./write-on-case";

type Mark = z.output<typeof reachMilestoneEndpoint.body>;

/** Marks the next step of the handling as reached, on the revision the actor has seen. */
export function reachMilestone(
  actor: Actor,
  { id, revision, mark }: { id: string; revision: number; mark: Mark },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return onSeenCase(actor, { id, revision, once }, (tx, incident) => reach(tx, incident, mark));
}

async function reach(tx: Tx, before: IncidentRow, { step, note = "" }: Mark): Promise<Result<IncidentDetail>> {
  const told = await readProgress(tx, before);
  if (limitsOf(told, before, tx.actor).milestone !== step) {
    return fail("action-not-allowed", {
      field: "step",
      details: { allowedActions: allowedActions(toCase(before), tx.actor) },
    });
  }
  const after = () => ({ ...toCase(before), revision: before.revision + 1 });
  const written = await writeOnCase(tx, before, { action: "reach-milestone", note, step, after }, told);
  return written.ok ? ok(await incidentDetail(tx, written.value)) : written;
}
