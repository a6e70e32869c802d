import { communityCodes, layerCodes } from "@/lib/grid/codes/code-rule";
import { giveCodes } from "@/lib/grid/codes/give-codes";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { highestSerials } from "@/lib/server/db/queries/plans/highest-serials";
import type { WholePlanRow } from "@/lib/server/db/queries/plans/plan-row";
import type { Tx } from "@/lib/server/db/tx";

/** The codes that a plan's cells without one get, by the rule of its layer; null when there are none left. */
export const codesGiven = async (tx: Tx, plan: WholePlanRow, graph: GridGraph): Promise<ReturnType<typeof giveCodes>> =>
  giveCodes(graph, await highestSerials(tx, plan), plan.layer ? layerCodes(plan.layer.code) : communityCodes);
