import type { Actor } from "@/lib/access/actor";
import { dayName, localDay } from "@/lib/incidents/working-time";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import type { Once } from "../once";
import { today } from "../today";
import { decidePlan, type Standing } from "./decide-plan";
import { publishDuePlans } from "./publish-due-plans";
import { visiblePlan } from "./visible-plan";

const MOST_DAYS_AHEAD = 366;

/** Puts an approved plan on the calendar. With today as its day it takes effect before the answer is given. */
export async function schedulePlan(
  actor: Actor,
  id: string,
  effectiveOn: string,
  once: Once,
): Promise<Result<Standing>> {
  const latest = dayName(localDay(Date.now()) + MOST_DAYS_AHEAD);
  if (effectiveOn < today() || effectiveOn > latest) return fail("plan-day", { field: "effectiveOn" });
  const scheduled = await decidePlan(
    actor,
    id,
    { action: "publish", details: { effectiveOn }, decide: () => ok({ status: "scheduled", effectiveOn }) },
    once,
  );
  if (!scheduled.ok || effectiveOn > today()) return scheduled;
  return inTransaction(
    actor,
    async (tx) => {
      const plan = await visiblePlan(tx, id);
      return plan.ok ? ok(plan.value.district_code) : plan;
    },
    { readOnly: true },
  ).then(async (district) => {
    if (!district.ok) return district;
    await publishDuePlans(district.value, today());
    return readStanding(actor, id);
  });
}

const readStanding = (actor: Actor, id: string): Promise<Result<Standing>> =>
  inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const { status, revision } = found.value;
      return ok({ id, revision, status });
    },
    { readOnly: true },
  );
