import { makeScope } from "@/lib/access/scope";
import { listCamerasEndpoint } from "@/lib/contracts/cameras/list-cameras-endpoint";
import { listGridsEndpoint } from "@/lib/contracts/grids/list-grids-endpoint";
import { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import type { Result } from "@/lib/kernel/result";
import { listCameras } from "@/lib/server/services/cameras/list-cameras";
import { listGrids } from "@/lib/server/services/grids/list-grids";
import { readGridStats } from "@/lib/server/services/grids/read-grid-stats";
import { listHazards } from "@/lib/server/services/hazards/list-hazards";
import { listHouseholds } from "@/lib/server/services/households/list-households";
import { listIncidents } from "@/lib/server/services/incidents/list-incidents";
import { readIncident } from "@/lib/server/services/incidents/read-incident";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { demoDatabase } from "./demo-database";
import { percentile } from "./percentile";

const CALLS = 200;
const WARM_UP = 20;
const GRID = "990102003005001";

async function milliseconds(call: () => Promise<Result<unknown>>): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < CALLS; round++) {
    const began = performance.now();
    const result = await call();
    if (!result.ok) throw new Error(`the call was refused: ${result.failure.code}`);
    if (round >= 0) times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}

async function run(): Promise<BenchRow[]> {
  await demoDatabase();
  const commander = benchActor();
  const leader = benchActor({ role: "grid_leader", scope: makeScope([GRID]) });
  const streetLeader = benchActor({ role: "grid_leader", scope: makeScope(["990102003"]) });
  const window = "118.242,30.908,118.252,30.918";
  const incidents = (query: object) => listIncidents(commander, listIncidentsEndpoint.query.parse(query));
  const newest = await incidents({ limit: "1" });
  const id = newest.ok ? (newest.value.items[0]?.id ?? "") : "";
  const calls: Record<string, () => Promise<Result<unknown>>> = {
    "incidents, newest 50": () => incidents({}),
    "incidents, 50 of one status": () => incidents({ status: "void" }),
    "incidents, 50 of one class": () => incidents({ category: "04001" }),
    "incidents, 50 of a street": () => incidents({ area: "990102003" }),
    "incidents, 50 in a window": () => incidents({ bbox: window }),
    "one incident": () => readIncident(commander, id),
    "cameras, 50 in a window": () => listCameras(commander, listCamerasEndpoint.query.parse({ bbox: window })),
    "hazards, newest 50": () => listHazards(commander, listHazardsEndpoint.query.parse({})),
    "households, 50 of a grid": () => listHouseholds(leader, listHouseholdsEndpoint.query.parse({ grid: GRID })),
    "incidents, newest 1000": () => incidents({ limit: "1000" }),
    "cameras, 1000": () => listCameras(commander, listCamerasEndpoint.query.parse({ limit: "1000" })),
    "hazards, newest 1000": () => listHazards(commander, listHazardsEndpoint.query.parse({ limit: "1000" })),
    "households, 1000 of a street": () =>
      listHouseholds(streetLeader, listHouseholdsEndpoint.query.parse({ limit: "1000" })),
    "grids of a street": () => listGrids(commander, listGridsEndpoint.query.parse({ area: "990102003" })),
    "one grid's figures": () => readGridStats(commander, GRID),
  };
  const rows: BenchRow[] = [];
  for (const [what, call] of Object.entries(calls)) {
    const measured = await milliseconds(call);
    rows.push({ what: `${what}, p95`, measured: Number(measured.toFixed(2)), unit: "ms", required: { atMost: 30 } });
  }
  return rows;
}

export const bench: Bench = {
  title: "List and single-record calls",
  method: `Demo district (682 grids, 200 000 households, 60 000 incidents, 11 720 cameras); each call ${CALLS} times through its service, one after another, after ${WARM_UP} to warm up.`,
  run,
};
