import { fromTopology } from "@/lib/grid/codec/from-topology";
import type { CellFigures } from "@/lib/grid/figures/cell-figures";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { ok, type Result } from "@/lib/kernel/result";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";
import { measuredCells } from "./measured-cells";
import { visiblePlan } from "./visible-plan";

/** A plan at one of its revisions, with the figures of all its cells. */
export interface MeasuredPlan {
  plan: WholePlanRow;
  graph: GridGraph;
  figures: ReadonlyMap<string, CellFigures>;
}

/** In a transaction for counting; 404 when the plan does not concern the actor's scope. */
export async function measuredPlan(tx: Tx, id: string): Promise<Result<MeasuredPlan>> {
  const found = await visiblePlan(tx, id);
  if (!found.ok) return found;
  const plan = found.value;
  const graph = fromTopology(plan.topology);
  return ok({ plan, graph, figures: await measuredCells(tx, graph, plan.areas) });
}
