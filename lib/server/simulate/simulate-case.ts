import type { Actor } from "@/lib/access/actor";
import { makeScope } from "@/lib/access/scope";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listAssignees } from "../db/queries/accounts/list-assignees";
import { type IncidentRow, toIncident } from "../db/queries/incidents/incident-row";
import { inTransaction } from "../db/tx";
import { createIncident } from "../services/incidents/create-incident";
import { transitionIncident } from "../services/incidents/transition-incident";
import { nextStep } from "./next-step";
import { findTemplate, findWaiting } from "./simulator-queries";

const once = { idempotencyKey: null, fingerprint: new Uint8Array() };

const districtOf = (actor: Actor): string => (actor.scope[0] ?? "").slice(0, 6);

/** Reports one case: what once happened somewhere happens there again. */
export async function simulateReport(actor: Actor): Promise<Result<unknown>> {
  const template = await inTransaction(
    actor,
    async (tx) => {
      const found = await findTemplate(tx, districtOf(actor), Math.random());
      return found ? ok(toIncident(found)) : fail("not-found");
    },
    { readOnly: true },
  );
  if (!template.ok) return template;
  const { category, description, position, severity, source, address } = template.value;
  return createIncident(actor, { category, description, position, severity, source, address, drill: false }, once);
}

/** Takes one waiting case a step further, as the person whose turn it is. */
export async function simulateStep(actor: Actor): Promise<Result<unknown>> {
  const found = await inTransaction(actor, async (tx) => ok(await findWaiting(tx, districtOf(actor), Math.random())), {
    readOnly: true,
  });
  if (!found.ok || !found.value) return found;
  const incident = found.value;
  const step = nextStep(incident.status, incident.source, Math.random());
  // The simulator has no camera: a case whose work must be shown is left to people.
  if (!step || (step.action === "feed-back" && incident.photo_required)) return ok(null);
  const assignee = step.action === "dispatch" ? await anyAssignee(incident.grid_code) : undefined;
  return transitionIncident(
    performer(actor, incident, step.action),
    { id: incident.id, revision: incident.revision, step: { ...step, ...(assignee !== undefined && { assignee }) } },
    once,
  );
}

async function anyAssignee(gridCode: string): Promise<string | undefined> {
  const choices = await listAssignees(gridCode);
  return choices[Math.floor(Math.random() * choices.length)]?.assignee;
}

const bySolver: ReadonlySet<string> = new Set(["accept", "start", "feed-back"]);

function performer(
  actor: Actor,
  { grid_code, department_code, assignee_user_id, assignee_name }: IncidentRow,
  action: string,
): Actor {
  if (!bySolver.has(action)) return actor;
  const name = assignee_name ?? actor.name;
  return assignee_user_id === null
    ? // Not the simulator itself: who handled a case may not inspect it.
      {
        ...actor,
        userId: `${actor.userId}:${department_code}`,
        name,
        role: "department",
        departmentCode: department_code,
      }
    : { ...actor, userId: assignee_user_id, name, role: "grid_leader", scope: makeScope([grid_code]) };
}
