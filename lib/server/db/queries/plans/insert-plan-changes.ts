import type { PlanStep } from "@/lib/grid/edit/plan-step";
import type { GridChange } from "@/lib/grid/grid-graph";
import type { Tx } from "../../tx";
import type { PlanRow } from "./plan-row";

export interface NewPlanChange {
  revision: number;
  step: PlanStep;
  change: GridChange;
  reverse: GridChange;
}

const sql = `
insert into plan_changes (district_code, plan_id, revision, change, reverse, made_by, made_at)
select $1, $2, t.revision, t.change, t.reverse, $6, $7
from unnest($3::integer[], $4::jsonb[], $5::jsonb[]) as t (revision, change, reverse)`;

export async function insertPlanChanges(
  tx: Tx,
  plan: PlanRow,
  changes: readonly NewPlanChange[],
  at: Date,
): Promise<void> {
  await tx.run(sql, [
    plan.district_code,
    plan.id,
    changes.map(({ revision }) => revision),
    changes.map(({ step, change }) => JSON.stringify({ step, change })),
    changes.map(({ reverse }) => JSON.stringify(reverse)),
    tx.actor.userId,
    at,
  ]);
}
