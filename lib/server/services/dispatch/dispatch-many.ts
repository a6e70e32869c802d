import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import type { DispatchResult, dispatchManyEndpoint } from "@/lib/contracts/incidents/dispatch-many-endpoint";
import { proposedOf } from "@/lib/incidents/dispatch/proposed-of";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { transitionIncident } from "../incidents/transition-incident";
import { visibleIncident } from "../incidents/visible-incident";
import type { Once } from "../once";
import { candidatesFor } from "./candidates-for";

type Body = z.output<typeof dispatchManyEndpoint.body>;
type Case = Body["cases"][number];

/**
 * One transaction a case, one after the other: each is dispatched exactly once or not at all. Under one key a repeated call
 * gives the answers of what succeeded and tries again what did not.
 */
export async function dispatchMany(
  actor: Actor,
  { cases, ...how }: Body,
  once: Once,
): Promise<Result<{ results: DispatchResult[] }>> {
  if (new Set(cases.map(({ id }) => id)).size < cases.length) return fail("invalid-body", { field: "cases" });
  const results: DispatchResult[] = [];
  for (const one of cases) results.push(await dispatchOne(actor, one, how, once));
  return ok({ results });
}

async function dispatchOne(
  actor: Actor,
  { id, revision }: Case,
  how: Omit<Body, "cases">,
  { idempotencyKey, fingerprint }: Once,
): Promise<DispatchResult> {
  const chosen = how.assignee === undefined ? await proposalFor(actor, id) : ok(how.assignee);
  const done = chosen.ok
    ? await transitionIncident(
        actor,
        { id, revision, step: { ...how, action: "dispatch", assignee: chosen.value } },
        { idempotencyKey: idempotencyKey === null ? null : `${idempotencyKey}/${id}`, fingerprint },
      )
    : chosen;
  return done.ok
    ? { id, dispatched: true, assignee: done.value.assignee, revision: done.value.revision, code: null }
    : { id, dispatched: false, assignee: null, revision: null, code: done.failure.code };
}

const proposalFor = (actor: Actor, id: string): Promise<Result<string>> =>
  inTransaction(
    actor,
    async (tx) => {
      const incident = await visibleIncident(tx, id);
      if (!incident.ok) return incident;
      const candidates = await candidatesFor(tx, incident.value, Date.now());
      const [first] = proposedOf(candidates, incident.value.severity);
      return first ? ok(first.assignee) : fail("unknown-assignee", { field: "assignee" });
    },
    { readOnly: true },
  );
