import type { Bench, BenchRow } from "./bench";
import { type CityProgram, measureCity } from "./city-program";
import { fillCityTier } from "./city-tier";
import { percentile } from "./percentile";

const CALLS = 200;
const WARM_UP = 20;
const COLUMNS_CALLS = 5;
const TOKEN = "bench-token-of-the-city-command";

async function ask(origin: string, query: string): Promise<{ milliseconds: number; bytes: number }> {
  const began = performance.now();
  const answer = await fetch(`${origin}/api/incidents${query}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const { byteLength: bytes } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${query} was answered ${answer.status}`);
  return { milliseconds: performance.now() - began, bytes };
}

const lists: Readonly<Record<string, string>> = {
  "newest 50": "",
  "50 of one rare status": "?status=suspended",
  "50 in hand": "?status=dispatched,accepted,in_progress,rework",
  "50 that are void": "?status=void",
  "50 of one sub-class": "?category=04005",
  "50 that are late": "?lateness=late,very-late",
  "50 of one department": "?department=water",
  "50 of a street": "?area=990102003",
  "50 of a grid": "?area=990102003005001",
  "50 in a window": "?bbox=118.242,30.908,118.252,30.918",
  "50 of a month years ago": "?since=2022-01-01T00:00:00Z&until=2022-02-01T00:00:00Z",
  "50 behind a figure": "?indicator=closure-in-time&met=no&area=990102",
};

async function p95(origin: string, query: string): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < CALLS; round++) {
    const { milliseconds } = await ask(origin, query);
    if (round >= 0) times.push(milliseconds);
  }
  return percentile(times, 0.95);
}

async function measure(origin: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, query] of Object.entries(lists)) {
    const measured = Number((await p95(origin, query)).toFixed(1));
    rows.push({ what: `${what}, p95`, measured, unit: "ms", required: { atMost: 50 } });
  }
  const calls: Awaited<ReturnType<typeof ask>>[] = [];
  for (let call = 0; call < COLUMNS_CALLS; call++) calls.push(await ask(origin, "/columns?area=990102"));
  const [times, sizes] = [calls.map(({ milliseconds }) => milliseconds), calls.map(({ bytes }) => bytes)];
  return [
    ...rows,
    {
      what: "a million of one district as columns, median",
      measured: Math.round(percentile(times, 0.5)),
      unit: "ms",
      required: { atMost: 1_500 },
    },
    {
      what: "a million of one district as columns, size",
      measured: Number((Math.max(...sizes) / 1e6).toFixed(1)),
      unit: "MB",
      required: { atMost: 24 },
    },
  ];
}

/** Somebody who looks after the whole city, and its cases. */
const city: CityProgram = {
  size: ["--households", "6000"],
  username: "commander",
  token: TOKEN,
  fill: async (owner) => {
    await fillCityTier(owner);
    await owner.query("insert into user_scopes select id, '9901' from users where username = 'commander'");
  },
  measure,
};

export const bench: Bench = {
  title: "Three million incidents",
  method: `A city of eight districts and 3 030 000 cases, a million of them in one district; asked over HTTP of the built program by the city's command centre, one call after another: lists ${CALLS} times after ${WARM_UP} to warm up, columns ${COLUMNS_CALLS} times.`,
  run: () => measureCity(city, process.env.BENCH_CITY_DIR),
};
