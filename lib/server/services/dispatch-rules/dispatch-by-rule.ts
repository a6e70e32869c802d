import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { chooseRule } from "@/lib/incidents/dispatch/dispatch-rule";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { listDispatchRules } from "@/lib/server/db/queries/dispatch-rules/list-dispatch-rules";
import { inTransaction } from "@/lib/server/db/tx";
import { watchActor } from "@/lib/server/watch/watch-actor";
import { candidatesFor } from "../dispatch/candidates-for";
import { transitionIncident } from "../incidents/transition-incident";
import { visibleIncident } from "../incidents/visible-incident";

type Registered = Pick<IncidentDetail, "id" | "gridCode" | "category" | "revision">;

/**
 * Sends a case that was just registered where an automatic rule says, in the rule's name. Where two rules contradict each other,
 * or whom it names cannot be sent, the case waits for a person as without a rule.
 */
export async function dispatchByRule(incident: Registered): Promise<Result<IncidentDetail>> {
  const planned = await planFor(incident);
  if (!planned.ok) return planned;
  const { actor, ...step } = planned.value;
  return transitionIncident(
    actor,
    { id: incident.id, revision: incident.revision, step: { action: "dispatch", ...step } },
    { idempotencyKey: null, fingerprint: new Uint8Array() },
  );
}

function planFor({ id, gridCode, category }: Registered) {
  const districtCode = gridCode.slice(0, 6);
  const system = watchActor(districtCode);
  return inTransaction(
    system,
    async (tx) => {
      const at = Date.now();
      const chosen = chooseRule(await listDispatchRules(tx, [districtCode]), { gridCode, category, at });
      if (!chosen || chosen.isContested || !chosen.rule.isAutomatic) return fail("unknown-assignee");
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      const candidates = await candidatesFor(tx, found.value, at);
      const lead = candidates.find(({ isByRule }) => isByRule);
      const helping = candidates.filter(({ isHelpByRule }) => isHelpByRule);
      const { name, kind, assisting } = chosen.rule;
      if (!lead || helping.length < assisting.length) return fail("unknown-assignee");
      return ok({
        actor: { ...system, name: `规则“${name}”` } satisfies Actor,
        assignee: lead.assignee,
        assisting: helping.map(({ assignee }) => assignee),
        kind,
        ...(kind === "instructed" && { note: name }),
      });
    },
    { readOnly: true },
  );
}
