import type { Actor } from "@/lib/access/actor";
import type { AssigneeChoice } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { proposedOf } from "@/lib/incidents/dispatch/proposed-of";
import { reasonsOf } from "@/lib/incidents/dispatch/suggestion-reason";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { type Candidate, candidatesFor } from "../dispatch/candidates-for";
import { visibleIncident } from "./visible-incident";

export function listAssignees(actor: Actor, incidentId: string): Promise<Result<{ items: AssigneeChoice[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const incident = await visibleIncident(tx, incidentId);
      if (!incident.ok) return incident;
      const candidates = await candidatesFor(tx, incident.value, Date.now());
      const proposed = proposedOf(candidates, incident.value.severity);
      return ok({ items: candidates.map((candidate) => choiceOf(candidate, proposed.has(candidate))) });
    },
    { readOnly: true },
  );
}

function choiceOf(candidate: Candidate, isProposed: boolean): AssigneeChoice {
  const { who, unit, duty, openCases, walkingMetres } = candidate;
  return {
    assignee: who.assignee,
    kind: who.kind,
    name: who.name,
    nameEn: who.nameEn,
    unit: unit && {
      kind: unit.kind,
      name: unit.name,
      nameEn: unit.nameEn,
      position: unit.position,
      checkedInAt: unit.checkedInAt,
    },
    duty,
    walkingMetres: walkingMetres === null ? null : Math.round(walkingMetres),
    openCases,
    isProposed,
    reasons: reasonsOf(candidate),
  };
}
