import { randomUUID } from "node:crypto";
import { z } from "zod";
import { figuresOf } from "@/lib/client/plan/figures-after";
import { groundOfColumns } from "@/lib/client/plan/ground-of-columns";
import { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { readPlanBuildingsEndpoint } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { fromTopology } from "@/lib/grid/codec/from-topology";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { toPosition } from "@/lib/grid/point";
import type { Bench, BenchRow } from "./bench";
import { type CityProgram, measureCity } from "./city-program";
import { percentile } from "./percentile";

const DISTRICT = "990102";
const TOKEN = "bench-token-of-a-city-planner";
const OPENINGS = 6;
const COMMITS = 30;

const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" };

async function asked<T>(url: string, schema: z.ZodType<T>, change?: { method: string; body: string }): Promise<T> {
  const answer = await fetch(url, { ...change, headers: { ...headers, "idempotency-key": randomUUID() } });
  if (!answer.ok) throw new Error(`${url} was answered ${answer.status}: ${await answer.text()}`);
  return schema.parse(await answer.json());
}

interface Opening {
  borders: number;
  figures: number;
  graph: GridGraph;
  revision: number;
}

/** What the editor does: asks for borders and buildings at once, draws the first, and counts the second. */
async function open(plan: string): Promise<Opening> {
  const began = performance.now();
  const buildings = asked(`${plan}/buildings`, readPlanBuildingsEndpoint.success.schema);
  const detail = await asked(`${plan}?stats=none`, readPlanEndpoint.success.schema);
  const graph = fromTopology(detail.topology);
  const borders = performance.now() - began;
  const ground = groundOfColumns(await buildings);
  const counted = figuresOf(graph, graph.cells.keys(), ground, detail.rules);
  if (counted.size !== graph.cells.size) throw new Error(`${counted.size} of ${graph.cells.size} grids were counted`);
  return { borders, figures: performance.now() - began, graph, revision: detail.revision };
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await call();
  return performance.now() - began;
}

/** There and back again, by two centimetres. */
async function commits(plan: string, { graph, revision }: Opening): Promise<number[]> {
  const places = [...graph.arcs.values()].flatMap(({ left, right, points }) =>
    left !== null && right !== null && graph.cells.get(left)?.group === graph.cells.get(right)?.group
      ? points.slice(1, -1).map(toPosition)
      : [],
  );
  const times: number[] = [];
  let base = revision;
  for (let round = 0; round < COMMITS; round++) {
    const from = places[(round * 97) % places.length]!;
    const to = [from[0] + 2e-7, from[1]];
    const steps = [
      { action: "move-vertex", from, to },
      { action: "move-vertex", from: to, to: from },
    ];
    const body = JSON.stringify({ baseRevision: base, steps });
    const taken = z.object({ revision: z.int() });
    times.push(await timed(async () => ({ revision: base } = await asked(plan, taken, { method: "PATCH", body }))));
  }
  return times;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds);

async function measure(origin: string): Promise<BenchRow[]> {
  // A plan is of streets; this one of all that the district has.
  const streets = await asked(
    `${origin}/api/areas?parent=${DISTRICT}`,
    z.object({ items: z.array(z.object({ code: z.string() })) }),
  );
  const body = JSON.stringify({ name: "bench", areas: streets.items.map(({ code }) => code) });
  let plan = "";
  const begin = await timed(async () => {
    const { id } = await asked(`${origin}/api/plans`, createPlanEndpoint.success.schema, { method: "POST", body });
    plan = `${origin}/api/plans/${id}`;
  });
  const openings: Opening[] = [];
  for (let round = 0; round < OPENINGS; round++) openings.push(await open(plan));
  const last = openings.at(-1)!;
  const any = z.unknown();
  return [
    { what: "grids of the plan", measured: last.graph.cells.size, unit: "" },
    { what: "begin it", measured: rounded(begin), unit: "ms" },
    {
      what: "open it: borders there to be drawn on, median",
      measured: rounded(
        percentile(
          openings.map(({ borders }) => borders),
          0.5,
        ),
      ),
      unit: "ms",
      required: { atMost: 2_000 },
    },
    {
      what: "open it: all figures counted, median",
      measured: rounded(
        percentile(
          openings.map(({ figures }) => figures),
          0.5,
        ),
      ),
      unit: "ms",
    },
    {
      what: "commit through the API, p95",
      measured: rounded(percentile(await commits(plan, last), 0.95)),
      unit: "ms",
    },
    { what: "check it", measured: rounded(await timed(() => asked(`${plan}/check`, any))), unit: "ms" },
    {
      what: "compare it with what is in force",
      measured: rounded(await timed(() => asked(`${plan}/diff`, any))),
      unit: "ms",
    },
  ];
}

const city: CityProgram = {
  size: ["--grids", "5000", "--households", "1500000"],
  username: "planner",
  token: TOKEN,
  measure,
};

export const bench: Bench = {
  title: "A plan of 5 000 grids",
  method: `The city tier as one district (5 000 grids, 1.5 million households); the built program asked over HTTP by a planner as the editor asks, ${OPENINGS} times, what a browser works out done in Node; ${COMMITS} commits of two steps each.`,
  run: () => measureCity(city, process.env.BENCH_PLAN_DIR),
};
