import type { Actor } from "@/lib/access/actor";
import { covers } from "@/lib/access/scope";
import { renameCells } from "@/lib/grid/codes/rename-cells";
import { freeGround, withFreeGround } from "@/lib/grid/free-ground";
import { allowedPlanActions } from "@/lib/grid/lifecycle/plan-actions";
import { dayAfter } from "@/lib/kernel/day-after";
import { fail, type Result } from "@/lib/kernel/result";
import { coverageOf } from "@/lib/server/boundaries/coverage-of";
import { writtenPlan } from "@/lib/server/boundaries/written-plan";
import { listSourceGrids } from "@/lib/server/db/queries/plans/list-source-grids";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import { inTransaction, type Tx } from "@/lib/server/db/tx";
import { idempotent } from "@/lib/server/http/idempotent";
import type { Once } from "../once";
import { today } from "../today";
import { beginPlan } from "./begin-plan";
import type { Standing } from "./decide-plan";
import { planParts } from "./plan-parts";
import { unitsOfPlan } from "./units-of-plan";
import { visiblePlan } from "./visible-plan";

/**
 * A new draft with the borders of the day before a plan took effect. A code that has retired since is not given again: its
 * cell waits for a new one.
 */
export function restoreBefore(
  actor: Actor,
  id: string,
  name: string | undefined,
  once: Once,
): Promise<Result<Standing>> {
  return inTransaction(actor, (tx) =>
    idempotent(tx, once.idempotencyKey, once.fingerprint, async () => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const { status, submitted_by: submittedBy, areas } = found.value;
      const allowed = allowedPlanActions({ status, submittedBy }, actor);
      if (!allowed.includes("restore")) return fail("action-not-allowed", { details: { planStatus: status } });
      if (!areas.every((area) => covers(actor.scope, area))) return fail("forbidden", { field: "id" });
      return restore(tx, found.value, name ?? found.value.name);
    }),
  );
}

async function restore(tx: Tx, plan: WholePlanRow, name: string): Promise<Result<Standing>> {
  const [area = plan.district_code] = plan.areas;
  const on = async (day: string) =>
    plan.layer ? unitsOfPlan(tx, plan, day) : listSourceGrids(tx, await planParts(tx, plan.areas), day);
  const was = await on(dayAfter(plan.effective_on ?? today(), -1));
  const is = await on(today());
  if (was.length === 0) return fail("plan-areas", { field: "id" });
  const inForce = new Set(is.map(({ code }) => code));
  const retired = was.filter(({ code }) => !inForce.has(code) && code !== freeGround);
  const { graph, repairs } = plan.layer ? coverageOf(was, () => area) : coverageOf(was);
  const restored = renameCells(graph, new Map(retired.map(({ code }, i) => [code, `new-${i + 1}`])));
  return beginPlan(tx, {
    districtCode: plan.district_code,
    name,
    areas: plan.areas,
    layerId: plan.layer?.id ?? null,
    basedOn: is.map((grid) => grid.id),
    written: writtenPlan(plan.layer ? withFreeGround(restored, area) : restored, repairs),
  });
}
