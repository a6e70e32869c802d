import type { z } from "zod";
import type { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { dispatchKindOf } from "@/lib/incidents/dispatch/dispatch-kind";
import type { Assignee } from "@/lib/incidents/incident-case";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { CalledUnitRow } from "@/lib/server/db/queries/dispatch/insert-incident-unit";
import { keepUnits } from "@/lib/server/db/queries/dispatch/lock-units";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import type { Tx } from "@/lib/server/db/tx";
import { callable } from "./callable";
import { candidatesFor } from "./candidates-for";

type Step = z.output<typeof transitionIncidentEndpoint.body>;

export interface DispatchPlan {
  assignee: Assignee;
  units: CalledUnitRow[];
}

/** Whom a `dispatch` gives the case to and why; null for every other step. */
export async function planDispatch(
  tx: Tx,
  incident: IncidentRow,
  step: Step,
  at: number,
): Promise<Result<DispatchPlan | null>> {
  const { action, assignee, assisting = [], note } = step;
  if (action !== "dispatch") {
    const field = step.kind ? "kind" : "assisting";
    return step.kind || assisting.length > 0 ? fail("invalid-body", { field }) : ok(null);
  }
  if (assignee === undefined) return ok(null);
  const isAgain = incident.status === "dispatched";
  const kind = dispatchKindOf({ kind: step.kind, assisting: assisting.length, isAgain, note });
  if (!kind.ok) return kind;
  const names = [assignee, ...assisting];
  if (new Set(names).size < names.length) return fail("invalid-body", { field: "assisting" });

  await keepUnits(tx, incident.district_code);
  const candidates = await candidatesFor(tx, incident, at);
  const units: CalledUnitRow[] = [];
  for (const [place, name] of names.entries()) {
    const found = callable(candidates, name, place === 0 ? "assignee" : `assisting[${place - 1}]`);
    if (!found.ok) return found;
    units.push({ ...found.value, part: place === 0 ? "lead" : "assist", kind: kind.value });
  }
  const [lead] = units;
  if (!lead) throw new Error("a dispatch without a leading unit");
  return ok({ assignee: assigneeOf(lead), units });
}

const assigneeOf = ({ departmentCode, userId, name }: CalledUnitRow): Assignee =>
  departmentCode === null ? { kind: "user", userId: userId ?? "", name } : { kind: "department", departmentCode, name };
