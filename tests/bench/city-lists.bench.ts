import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { tokenHash } from "@/lib/server/auth/load-actor";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { freePort, startProgram } from "../helpers/started-program";
import type { Bench, BenchRow } from "./bench";
import { fillCityTier } from "./city-tier";
import { percentile } from "./percentile";

const CALLS = 200;
const WARM_UP = 20;
const COLUMNS_CALLS = 5;
const TOKEN = "bench-token-of-the-city-command";

/** Somebody who looks after the whole city, and its cases. */
async function fill(folder: string): Promise<void> {
  const cluster = await startPrivateCluster({ folder });
  await applyMigrations({ databaseUrl: cluster.url, folder: "prisma/migrations" });
  // A process of its own: the settings of this one are those of the other benches' database.
  const args = ["--import", "tsx", "geodata/load-demo.ts", "--database-url", cluster.url, "--households", "6000"];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, DATA_DIR: folder } });
  const owner = new Client({ connectionString: cluster.url });
  await owner.connect();
  await fillCityTier(owner);
  await owner.query("insert into user_scopes select id, '9901' from users where username = 'commander'");
  await owner.query(
    "insert into api_tokens (user_id, name, token_hash) select id, 'bench', $1 from users where username = 'commander'",
    [tokenHash(TOKEN)],
  );
  await owner.end();
  await cluster.stop();
}

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

async function measureProgram(dataDir: string): Promise<BenchRow[]> {
  const program = startProgram({ dataDir, port: await freePort(), env: { SIMULATE: "off" } });
  try {
    await program.ready();
    return await measure(program.origin);
  } finally {
    await program.end("SIGTERM");
  }
}

/** While one works on it, BENCH_CITY_DIR names a data folder that has been filled before, and stays. */
async function run(): Promise<BenchRow[]> {
  if (process.env.BENCH_CITY_DIR) return measureProgram(process.env.BENCH_CITY_DIR);
  const dataDir = await mkdtemp(join(tmpdir(), "fangge-bench-city-"));
  try {
    await fill(dataDir);
    return await measureProgram(dataDir);
  } finally {
    removePrivateCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  title: "Three million incidents",
  method: `A city of eight districts and 3 030 000 cases, a million of them in one district; asked over HTTP of the built program by the city's command centre, one call after another: lists ${CALLS} times after ${WARM_UP} to warm up, columns ${COLUMNS_CALLS} times.`,
  run,
};
