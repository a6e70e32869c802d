import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import type { Result } from "@/lib/kernel/result";
import { dispatchByRule } from "../dispatch-rules/dispatch-by-rule";
import { readIncident } from "./read-incident";
import { transitionIncident } from "./transition-incident";

/** Takes a step, and what a rule of the command centre makes follow from it: a case just registered may be sent on at once. */
export async function stepIncident(
  ...[actor, taken, once]: Parameters<typeof transitionIncident>
): Promise<Result<IncidentDetail>> {
  const done = await transitionIncident(actor, taken, once);
  if (!done.ok || done.value.status !== "registered" || taken.step.action !== "register") return done;
  const sent = await dispatchByRule(done.value);
  return sent.ok ? readIncident(actor satisfies Actor, taken.id) : done;
}
