import type { Actor } from "@/lib/access/actor";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { allowedActions } from "@/lib/incidents/allowed-actions";
import { isInHand } from "@/lib/incidents/dispatch/is-in-hand";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { type CalledUnitRow, insertIncidentUnit, unitKey } from "@/lib/server/db/queries/dispatch/insert-incident-unit";
import { listIncidentUnits } from "@/lib/server/db/queries/dispatch/list-incident-units";
import { keepUnits } from "@/lib/server/db/queries/dispatch/lock-units";
import { setAssisting } from "@/lib/server/db/queries/dispatch/set-assisting";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { raiseIncidentRevision } from "@/lib/server/db/queries/incidents/raise-incident-revision";
import type { Tx } from "@/lib/server/db/tx";
import { incidentDetail } from "../incidents/incident-detail";
import { onSeenCase } from "../incidents/on-seen-case";
import { recordEvent } from "../incidents/record-event";
import { toCase } from "../incidents/to-case";
import type { Once } from "../once";
import { staleRevision } from "../stale-revision";
import { callable } from "./callable";
import { candidatesFor } from "./candidates-for";

interface Call {
  units: readonly string[];
  reason: string;
}

/** 吹哨: calls helpers to a case that somebody has in hand. */
export function callUnits(
  actor: Actor,
  { id, revision, call }: { id: string; revision: number; call: Call },
  once: Once,
): Promise<Result<IncidentDetail>> {
  return onSeenCase(actor, { id, revision, once }, (tx, incident) => callTo(tx, incident, call));
}

async function callTo(tx: Tx, before: IncidentRow, { units, reason }: Call): Promise<Result<IncidentDetail>> {
  if (!isInHand(before.status)) {
    return fail("action-not-allowed", { details: { allowedActions: allowedActions(toCase(before), tx.actor) } });
  }
  const at = new Date();
  await keepUnits(tx, before.district_code);
  const candidates = await candidatesFor(tx, before, at.getTime());
  const present = await listIncidentUnits(tx, before);
  const here = new Set(present.filter((unit) => !unit.released_at).map((unit) => unit.department_code ?? unit.user_id));
  const fresh: Omit<CalledUnitRow, "part" | "kind">[] = [];
  for (const [place, name] of units.entries()) {
    const called = callable(candidates, name, `units[${place}]`);
    if (!called.ok) return called;
    fresh.push(called.value);
  }
  const again = fresh.findIndex((unit) => here.has(unitKey(unit)));
  if (again >= 0 || new Set(units).size < units.length) {
    return fail("invalid-body", { field: again >= 0 ? `units[${again}]` : "units" });
  }

  const raised = await raiseIncidentRevision(tx, before, { expected: before.revision, at });
  if (!raised) return staleRevision(before.revision + 1);
  for (const unit of fresh) await insertIncidentUnit(tx, raised, { ...unit, part: "assist", kind: "called" }, at);
  const after = await setAssisting(tx, raised, [...raised.assisting, ...fresh.map(unitKey)]);
  const names = fresh.map(({ name }) => name);
  await recordEvent(tx, after, {
    action: "call-in",
    at,
    note: `${names.join("、")}\n${reason}`,
    reason,
    details: { units: [...units] },
  });
  return ok(await incidentDetail(tx, after));
}
