import type { Actor } from "@/lib/access/actor";
import type { PlanCheck } from "@/lib/contracts/plans/check-plan-endpoint";
import { type PlanProblem, problemKinds } from "@/lib/grid/checks/plan-problem";
import { planProblems } from "@/lib/grid/checks/plan-problems";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import { runStep } from "@/lib/grid/edit/run-step";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { toPoint, toPosition } from "@/lib/grid/point";
import { takeStep } from "@/lib/grid/take-step";
import { ok, type Result } from "@/lib/kernel/result";
import { findGroundProblems, type GroundProblemRow } from "@/lib/server/db/queries/plans/find-ground-problems";
import { listBaseGrids } from "@/lib/server/db/queries/plans/list-base-grids";
import { inTransaction } from "@/lib/server/db/tx";
import { measuredCells } from "./measured-cells";
import { publishedCells } from "./published-cells";
import { visiblePlan } from "./visible-plan";

/** Everything that may be wrong with a plan, with place and, where there is one, the step that mends it. */
export function checkPlan(actor: Actor, id: string): Promise<Result<PlanCheck>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visiblePlan(tx, id);
      if (!found.ok) return found;
      const plan = found.value;
      const graph = fromTopology(plan.topology);
      const codes = [...graph.cells.keys()];
      const base = await listBaseGrids(tx, plan);
      const problems = planProblems(graph, {
        figures: await measuredCells(tx, graph, plan.areas),
        rules: defaultGridRules,
        exclusive: new Set(base.filter(({ kind }) => kind === "exclusive").map(({ code }) => code)),
      });
      const communities = codes.map((code) => graph.cells.get(code)!.group);
      const rows = await findGroundProblems(tx, plan, publishedCells(graph), communities);
      return ok({
        revision: plan.revision,
        looked: [...problemKinds],
        problems: [...problems, ...rows.map((row) => groundProblem(graph, row))].map(toAnswer),
      });
    },
    { readOnly: true, purpose: "count" },
  );
}

function groundProblem(graph: GridGraph, { kind, cells, lng, lat, amount, ring }: GroundProblemRow): PlanProblem {
  const [to, ...from] = cells;
  const step: EditStep | null = ring && to !== undefined ? { action: "transfer-area", ring, from, to } : null;
  const fix = step && takeStep(graph, runStep(graph, step)).ok ? step : null;
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
