import { gridDisk, latLngToCell } from "h3-js";
import { heatQuestionOf } from "@/lib/client/heat/ask-heat";
import { incidentSources } from "@/lib/incidents/incident-source";
import { heatLattice } from "@/lib/map/deck/heat-lattice";
import { HexagonIndex } from "@/lib/map/incidents/hexagon-index";
import { everyIncident, keptRows } from "@/lib/map/incidents/incident-filter";
import { IncidentTable } from "@/lib/map/incidents/incident-table";
import { incidentsInWindow } from "@/lib/map/incidents/incident-window";
import { timeHistogram } from "@/lib/map/incidents/time-histogram";
import { usualCounts } from "@/lib/map/incidents/usual-counts";
import { weekMatrix } from "@/lib/map/incidents/week-matrix";
import { heatOf } from "@/lib/workers/heat/heat-data";
import { hotSpotsOf } from "@/lib/workers/hot-spots/hot-spot-data";
import type { Bench, BenchRow } from "./bench";
import { percentile } from "./percentile";

const CASES = 100_000;
const HEXAGONS = 10_000;
const ROUNDS = 30;
const DAY = 86_400;
const NOW = 1_796_000_000;

/** A fixed sequence between 0 and 1 (Lehmer), so that every run measures the same. */
let state = 1;
const random = (): number => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

function tableOf(count: number): IncidentTable {
  const table = new IncidentTable();
  for (let id = 0; id < count; id++) {
    const reportedAt = NOW - random() * 120 * DAY;
    table.put({
      id: String(id),
      position: [118.2 + random() * 0.12, 30.88 + random() * 0.1],
      severity: 1 + Math.floor(random() * 4),
      status: "registered",
      gridCode: `9901020030${String(10_000 + Math.floor(random() * 682))}`,
      category: `0${1 + Math.floor(random() * 9)}002`,
      source: incidentSources[Math.floor(random() * incidentSources.length)],
      reportedAt,
      dueFrom: reportedAt,
      dueAt: reportedAt + DAY,
      closedAt: random() < 0.98 ? reportedAt + random() * 3 * DAY : Infinity,
      revision: 1,
    });
  }
  return table;
}

/** 95th percentile of what one call holds the thread up. */
function blocked(call: (round: number) => unknown): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const began = performance.now();
    call(round);
    return performance.now() - began;
  });
  return percentile(times, 0.95);
}

async function run(): Promise<BenchRow[]> {
  const table = tableOf(CASES);
  const lattice = heatLattice(table);
  if (lattice === null) throw new Error("a table of cases has no lattice");
  const window = (round: number) => ({ from: NOW - 90 * DAY + round * 3600, to: NOW - round * 3600 });
  const filter = (round: number) => ({ ...everyIncident, category: [`0${1 + (round % 9)}`] });
  const figures = (kept: Uint8Array | null, round: number) => {
    const seen = incidentsInWindow(table, window(round), kept);
    const { from, to } = window(0);
    timeHistogram(table, from, to, DAY, NOW, kept);
    usualCounts(table, { from, to, stepSeconds: DAY, reach: 0 }, kept);
    weekMatrix(table, seen.reported, window(round));
    return seen;
  };
  const ramp = new Uint8ClampedArray(256 * 4);
  const heat = (rows: Uint32Array) => heatQuestionOf(table, { rows, lattice, weighting: "severity", ramp });
  const index = new HexagonIndex();
  index.complete(table, 9);
  const cells = gridDisk(latLngToCell(30.9, 118.25, 9), 58).slice(0, HEXAGONS);
  const counts = (most: number) => Float64Array.from(cells, () => Math.floor(random() * most));
  const places = { observed: counts(10), before: counts(40), places: { cells } };
  const rows: [string, number, number | undefined][] = [
    ["filter → rows, window, bars, median, matrix", blocked((i) => figures(keptRows(table, filter(i)), i)), 50],
    [
      "filter → all that and what the heat worker is asked",
      blocked((i) => heat(figures(keptRows(table, filter(i)), i).reported)),
      50,
    ],
    ["brush over everything → window, bars, median, matrix", blocked((i) => figures(null, i)), 50],
    [
      "brush over everything → all that and what the heat worker is asked",
      blocked((i) => heat(figures(null, i).reported)),
      50,
    ],
    [
      "in the worker: density and picture of everything",
      blocked((i) => heatOf(heat(figures(null, i).reported))),
      undefined,
    ],
    [
      "hexagons of 90 days",
      blocked((i) => index.count(table, incidentsInWindow(table, window(i)).reported, 9, "count")),
      50,
    ],
    [
      `Gi* with false-discovery control on ${HEXAGONS} hexagons, neighbours found`,
      blocked(() => hotSpotsOf(places)),
      100,
    ],
  ];
  return Promise.resolve(
    rows.map(([what, measured, atMost]) => ({
      what: `${what}, p95`,
      measured: Number(measured.toFixed(1)),
      unit: "ms",
      ...(atMost === undefined ? {} : { required: { atMost } }),
    })),
  );
}

export const bench: Bench = {
  title: "Cases in the page",
  method:
    "100 000 cases of 120 days in one table, Node, one thread: what a change of filter or brush computes before the next frame (without drawing), and what the hot-spot worker computes for one question.",
  run,
};
