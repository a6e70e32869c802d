import type { Actor } from "@/lib/access/actor";
import type { PlanDiff } from "@/lib/contracts/plans/plan-diff-endpoint";
import { unitCodes } from "@/lib/grid/free-ground";
import { listBaseGrids } from "@/lib/server/db/queries/plans/list-base-grids";
import { listMoves, type MoveRow } from "@/lib/server/db/queries/plans/list-moves";
import type { Tx } from "@/lib/server/db/tx";
import { today } from "../today";
import { codesGiven } from "./codes-given";
import type { MeasuredPlan } from "./measured-plan";
import { publishedCells } from "./published-cells";

type Figures = PlanDiff["totals"];

/** What a plan changes against the grids it was made from; in a transaction for counting. */
export async function planDiff(tx: Tx, { plan, graph }: Pick<MeasuredPlan, "plan" | "graph">): Promise<PlanDiff> {
  const codes = (await codesGiven(tx, plan, graph)) ?? new Map<string, string>();
  const base = await listBaseGrids(tx, plan);
  const rows = await listMoves(tx, plan, publishedCells(graph), codes);
  const moves = rows.map((row) => ({
    from: row.from,
    to: row.to,
    ...figuresFor(tx.actor, row),
    geometry: row.geometry,
  }));
  const moving = new Set(rows.flatMap(({ from, to }) => [from, to]));
  return {
    revision: plan.revision,
    against: plan.status === "in_force" || plan.status === "superseded" ? (plan.effective_on ?? today()) : today(),
    grids: { before: base.length, after: unitCodes(graph.cells.keys()).length },
    codes: Object.fromEntries(codes),
    retired: base.flatMap(({ code }) => (graph.cells.has(code) ? [] : [code])),
    changed: base.flatMap(({ code }) => (graph.cells.has(code) && moving.has(code) ? [code] : [])),
    moves,
    totals: figuresFor(tx.actor, rows.reduce(sum, nothing)),
    leaders: base.flatMap(({ code, leader }) => (leader !== null && moving.has(code) ? [{ code, leader }] : [])),
  };
}

type Sums = Omit<MoveRow, "from" | "to" | "geometry">;

const nothing: Sums = { area: 0, buildings: 0, households: 0, people: 0, hazards: 0, open_cases: 0, cameras: 0 };

const sum = (total: Sums, row: Sums): Sums => ({
  area: total.area + row.area,
  buildings: total.buildings + row.buildings,
  households: total.households + row.households,
  people: total.people + row.people,
  hazards: total.hazards + row.hazards,
  open_cases: total.open_cases + row.open_cases,
  cameras: total.cameras + row.cameras,
});

/** Planners and administrators see households, planners and commanders cases (product.md, roles). */
function figuresFor({ role }: Actor, row: Sums): Figures {
  const [households, cases] = [role === "planner" || role === "admin", role === "planner" || role === "commander"];
  return {
    areaSquareMetres: Math.round(row.area),
    buildings: households ? row.buildings : null,
    households: households ? row.households : null,
    people: households ? row.people : null,
    hazards: cases ? row.hazards : null,
    openCases: cases ? row.open_cases : null,
    cameras: row.cameras,
  };
}
