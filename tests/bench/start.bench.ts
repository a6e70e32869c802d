import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { z } from "zod";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram } from "../helpers/started-program";
import type { Bench, BenchRow } from "./bench";

const KIBI = 2 ** 10;
const ROUNDS = 3;
const SIMULATED_SECONDS = 20;

/** What a shift asks for, so that memory is measured of a program that has worked. */
const calls = [
  "/command",
  "/coverage",
  "/api/incidents?limit=200",
  "/api/grids?area=990102",
  "/api/incidents/columns?since=2026-01-01T00:00:00Z",
  ...["base", "grids", "cameras"].flatMap((layer) => [`/tiles/${layer}/12/3393/1683`, `/tiles/${layer}/14/13574/6734`]),
];

/** Cases a second that the outside simulator gets accepted when it is told to report 50. */
async function simulatedRate(origin: string): Promise<{ perSecond: number; slowestMilliseconds: number }> {
  const args = ["scripts/simulate.mjs", "--rate", "50", "--seconds", String(SIMULATED_SECONDS), "--url", origin];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return z
    .object({ perSecond: z.number(), slowestMilliseconds: z.number() })
    .parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}

async function secondsToReady(program: StartedProgram, begin: number): Promise<number> {
  await program.ready();
  return (performance.now() - begin) / 1000;
}

/** Memory of a process in KiB: resident, or its fair share of pages that several processes map (proc(5), smaps_rollup). */
function memoryKibibytes(pid: number, kind: "Rss" | "Pss"): number {
  return Number(new RegExp(`^${kind}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1]);
}

const childrenOf = (pid: number): number[] =>
  spawnSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .filter(Boolean)
    .map(Number);

async function postmasterPid(superuserUrl: string): Promise<number> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>("show data_directory");
  await client.end();
  return Number(readFileSync(join(rows[0]!.data_directory, "postmaster.pid"), "utf8").split("\n")[0]);
}

async function run(): Promise<BenchRow[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "fangge-bench-start-"));
  const port = await freePort();
  const begin = performance.now();
  let program = startProgram({ dataDir, port });
  try {
    const firstSeconds = await secondsToReady(program, begin);
    await program.end("SIGINT");

    program = startProgram({ dataDir, port });
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      if (round > 0) program = startProgram({ dataDir, port });
      seconds.push(await secondsToReady(program, performance.now()));
      if (round < ROUNDS - 1) await program.end("SIGINT");
    }
    const cookie = await signInOverHttp(program.origin, "commander");
    for (const call of calls) await (await fetch(program.origin + call, { headers: { cookie } })).arrayBuffer();
    const { superuserUrl } = await startPrivateCluster({ folder: dataDir });
    const postmaster = await postmasterPid(superuserUrl);
    const server = childrenOf(program.process.pid!).reduce((sum, pid) => sum + memoryKibibytes(pid, "Rss"), 0);
    const database = [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + memoryKibibytes(pid, "Pss"), 0);
    // Last, because what it writes is not of the demo.
    const { perSecond, slowestMilliseconds } = await simulatedRate(program.origin);
    await program.end("SIGINT");
    return [
      { what: "first start, packages installed and program built: until ready", measured: firstSeconds, unit: "s" },
      {
        what: "second start until the first 200 (median of 3)",
        measured: seconds.sort((a, b) => a - b)[1]!,
        unit: "s",
        required: { atMost: 5 },
      },
      {
        what: "memory of the server with the demo district, after work",
        measured: server / KIBI,
        unit: "MiB",
        required: { atMost: 350 },
      },
      {
        what: "memory of the database's processes (proportional share)",
        measured: database / KIBI,
        unit: "MiB",
        required: { atMost: 300 },
      },
      {
        what: "`npm run simulate -- --rate 50` against it: cases taken",
        measured: perSecond,
        unit: "/s",
        required: { atLeast: 49 },
      },
      { what: "the slowest of them", measured: slowestMilliseconds, unit: "ms" },
    ].map((row) => ({ ...row, measured: Math.round(row.measured * 10) / 10 }));
  } finally {
    if (program.process.exitCode === null) await program.end("SIGINT");
    removePrivateCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  title: "Starting, and memory",
  method:
    "scripts/start.mjs on an empty data folder (private cluster, demo district), then three more starts; memory from /proc after pages, lists, columns and tiles were asked for; then 20 s of simulated reports over HTTP.",
  run,
};
