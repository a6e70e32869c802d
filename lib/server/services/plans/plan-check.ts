import type { PlanCheck } from "@/lib/contracts/plans/check-plan-endpoint";
import { layerProblemKinds, type PlanProblem, problemKinds } from "@/lib/grid/checks/plan-problem";
import { planProblems } from "@/lib/grid/checks/plan-problems";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { graphIndex } from "@/lib/grid/graph-index";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { toPoint, toPosition } from "@/lib/grid/point";
import { takeStep } from "@/lib/grid/take-step";
import { findGroundProblems, type GroundProblemRow } from "@/lib/server/db/queries/plans/find-ground-problems";
import type { Tx } from "@/lib/server/db/tx";
import { inBreaths } from "../in-breaths";
import { exclusiveCodes } from "./exclusive-codes";
import type { MeasuredPlan } from "./measured-plan";
import { publishedCells } from "./published-cells";

/** Everything that may be wrong with a plan, with place and, where there is one, the step that mends it. */
export async function planCheck(tx: Tx, { plan, graph, figures }: MeasuredPlan): Promise<PlanCheck> {
  const search = planProblems(graph, {
    figures,
    rules: defaultGridRules,
    exclusive: await exclusiveCodes(tx, plan, graph),
    leavesGround: plan.layer?.mustCover === false,
  });
  const problems = await inBreaths(search);
  const communities = [...graph.cells.values()].map(({ group }) => group);
  const rows = await findGroundProblems(tx, plan, publishedCells(graph), communities);
  return {
    revision: plan.revision,
    looked: [...(plan.layer ? layerProblemKinds : problemKinds)],
    problems: [...problems, ...rows.map((row) => groundProblem(graph, row))].map(toAnswer),
  };
}

function groundProblem(graph: GridGraph, { kind, cells, lng, lat, amount, ring }: GroundProblemRow): PlanProblem {
  const [to, ...from] = cells;
  const step: EditStep | null = ring && to !== undefined ? { action: "transfer-area", ring, from, to } : null;
  const part = graphIndex(graph).around(cells);
  const fix = step && takeStep(part, runStep(part, step)).ok ? step : null;
  return { kind, cells, at: toPoint([lng, lat]), amount, fix };
}

const toAnswer = ({ kind, cells, at, amount, fix }: PlanProblem): PlanCheck["problems"][number] => ({
  kind,
  cells: [...cells],
  position: at ? toPosition(at) : null,
  amount,
  // As JSON: the pure step has read-only lists, the contract's has not.
  fix: structuredClone(fix) as PlanCheck["problems"][number]["fix"],
});
