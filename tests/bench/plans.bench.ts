import { z } from "zod";
import { figuresOf } from "@/lib/client/plan/figures-after";
import { previewStep } from "@/lib/client/plan/preview-step";
import { touchedCells } from "@/lib/client/plan/touched-cells";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { type Ground, groundOf } from "@/lib/grid/figures/ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { toPosition } from "@/lib/grid/point";
import { proposeCommunities } from "@/lib/grid/proposal/propose-communities";
import { ok, type Result } from "@/lib/kernel/result";
import { inTransaction } from "@/lib/server/db/tx";
import { changePlan } from "@/lib/server/services/plans/change-plan";
import { createPlan } from "@/lib/server/services/plans/create-plan";
import { readPlan } from "@/lib/server/services/plans/read-plan";
import { readPlanBuildings } from "@/lib/server/services/plans/read-plan-buildings";
import { readPlanDiff } from "@/lib/server/services/plans/read-plan-diff";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const STREET = "990102003";
const ROUNDS = 60;
const FRAMES = 400;
const planner = benchActor({ role: "planner" });
const once = { idempotencyKey: null, fingerprint: new Uint8Array() };

async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${answer.failure.code} ${JSON.stringify(answer.failure.details)}`);
  return answer.value;
}

async function p95(rounds: number, call: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await call(round);
    times.push(performance.now() - began);
  }
  return Number(percentile(times, 0.95).toFixed(1));
}

/** Vertices between two grids of one community, which a hand may move by a centimetre or two. */
function movable(graph: GridGraph): (readonly [number, number])[] {
  const group = (code: string | null) => (code === null ? null : graph.cells.get(code)?.group);
  return [...graph.arcs.values()].flatMap(({ left, right, points }) =>
    left !== null && right !== null && group(left) === group(right) ? points.slice(1, -1).map(toPosition) : [],
  );
}

/** Frames of drags: each takes a vertex up to ten metres, as the pointer does, and counts the figures of the cells beside it. */
function dragP95(graph: GridGraph, ground: Ground): number {
  const places = movable(graph);
  const times: number[] = [];
  let allowed = 0;
  for (let frame = 0; frame < FRAMES; frame++) {
    const from = places[(frame * 31) % places.length]!;
    const to: [number, number] = [from[0] + 1e-5 * (frame % 10), from[1] + 0.7e-5 * (frame % 10) + 1e-7];
    const began = performance.now();
    const taken = previewStep(graph, { action: "move-vertex", from: [from[0], from[1]], to });
    if (taken.ok) {
      figuresOf(taken.graph, touchedCells(taken.change, taken.reverse), ground, defaultGridRules);
      allowed++;
    }
    times.push(performance.now() - began);
  }
  if (allowed < FRAMES / 2) throw new Error(`only ${allowed} of ${FRAMES} frames were allowed`);
  return Number(percentile(times, 0.95).toFixed(1));
}

/** A plan of the whole district: what is in view costs as much as in a street's. */
async function districtDrag(): Promise<number> {
  const { id } = await value(createPlan(planner, { name: "bench district", areas: ["990102"] }, once));
  const graph = fromTopology((await value(readPlan(planner, id))).topology);
  return dragP95(graph, groundOf(await buildingsOf(id)));
}

/** What a proposal deals out: not the ground of one holder. */
async function openCells(graph: GridGraph): Promise<GridGraph["cells"]> {
  const exclusive = await value(
    inTransaction(planner, async (tx) =>
      ok(await tx.rows("select code from grids where kind = 'exclusive'", [], z.object({ code: z.string() }))),
    ),
  );
  const codes = new Set(exclusive.map(({ code }) => code));
  return new Map([...graph.cells].filter(([code]) => !codes.has(code)));
}

function proposalRows(
  graph: GridGraph,
  open: GridGraph["cells"],
  buildings: Awaited<ReturnType<typeof buildingsOf>>,
): BenchRow[] {
  const wish = { cells: [...open.keys()], seed: 1, alternatives: 3, turns: 1500 };
  const began = performance.now();
  const search = proposeCommunities(graph, groundOf(buildings), wish);
  let step = search.next();
  while (step.done !== true) step = search.next();
  const seconds = (performance.now() - began) / 1000;
  const { now, alternatives } = step.value;
  const best = alternatives[0]?.score;
  if (!best) throw new Error("no proposal was found");
  const households = buildings.reduce((sum, one) => sum + one.households, 0);
  return [
    { what: "grids of the street", measured: graph.cells.size, unit: "" },
    { what: "households of the street", measured: households, unit: "" },
    {
      what: "proposal, three alternatives of every community",
      measured: Number(seconds.toFixed(2)),
      unit: "s",
      required: { atMost: 10 },
    },
    { what: "largest deviation of work now", measured: Math.round(now.maxDeviation * 100), unit: "%" },
    {
      what: "largest deviation of work proposed",
      measured: Math.round(best.maxDeviation * 100),
      unit: "%",
      required: { atMost: 10 },
    },
    { what: "mean deviation of work proposed", measured: Math.round(best.meanDeviation * 1000) / 10, unit: "%" },
    {
      what: "weighted score better by",
      measured: Math.round((1 - best.score / now.score) * 100),
      unit: "%",
      required: { atLeast: 30 },
    },
  ];
}

async function buildingsOf(id: string) {
  const columns = await value(readPlanBuildings(planner, id));
  return columns.x.map((x, i) => ({
    at: [x, columns.y[i]!] as const,
    households: columns.households[i]!,
    people: columns.people[i]!,
    hazards: columns.hazards[i]!,
    incidents: columns.incidents[i]!,
  }));
}

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const began = performance.now();
  const { id, repairs } = await value(createPlan(planner, { name: "bench", areas: [STREET] }, once));
  const begin = Math.round(performance.now() - began);
  const graph = fromTopology((await value(readPlan(planner, id))).topology);
  const places = movable(graph);
  let revision = 1;
  const commit = await p95(ROUNDS, async (round) => {
    const [lng, lat] = places[(round * 7) % places.length]!;
    const to = [lng + 2e-7, lat] as [number, number];
    const there = { action: "move-vertex" as const, from: [lng, lat] as [number, number], to };
    const back = { action: "move-vertex" as const, from: to, to: [lng, lat] as [number, number] };
    ({ revision } = await value(changePlan(planner, id, { baseRevision: revision, steps: [there, back] }, once)));
  });
  const ground = groundOf(await buildingsOf(id));
  return [
    { what: "begin a plan of a street", measured: begin, unit: "ms" },
    { what: "repairs on the way", measured: repairs, unit: "" },
    {
      what: "read a plan of a street, p95",
      measured: await p95(20, () => value(readPlan(planner, id))),
      unit: "ms",
      required: { atMost: 500 },
    },
    {
      what: "buildings of a street, p95",
      measured: await p95(20, () => value(readPlanBuildings(planner, id))),
      unit: "ms",
      required: { atMost: 500 },
    },
    {
      what: "frame of a dragged vertex in a street's plan, p95",
      measured: dragP95(graph, ground),
      unit: "ms",
      required: { atMost: 16 },
    },
    {
      what: "the same in the whole district's",
      measured: await districtDrag(),
      unit: "ms",
      required: { atMost: 16 },
    },
    { what: "commit two steps, p95", measured: commit, unit: "ms", required: { atMost: 100 } },
    { what: "impact of a plan, p95", measured: await p95(5, () => value(readPlanDiff(planner, id))), unit: "ms" },
    ...proposalRows(graph, await openCells(graph), await buildingsOf(id)),
  ];
}

export const bench: Bench = {
  title: "Boundary plans",
  method: `The demo district, its street ${STREET}; calls of the services, one after another. Proposals look 1 500 turns an alternative and community, without barriers.`,
  run,
};
