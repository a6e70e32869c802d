import type { GridGraph } from "@/lib/grid/grid-graph";
import { listBaseGrids } from "@/lib/server/db/queries/plans/list-base-grids";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";

/** The plan's grids of one holder's ground: a park, a market, a campus. No target of households is theirs, nor of any unit of a layer. */
export async function exclusiveCodes(tx: Tx, plan: WholePlanRow, graph: GridGraph): Promise<ReadonlySet<string>> {
  if (plan.layer) return new Set(graph.cells.keys());
  const base = await listBaseGrids(tx, plan);
  return new Set(base.filter(({ kind }) => kind === "exclusive").map(({ code }) => code));
}
