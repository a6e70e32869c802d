import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PrivateCluster, removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import { signInOverHttp } from "../helpers/sign-in-over-http";
import { freePort, type StartedProgram, startProgram, until } from "../helpers/started-program";

let dataDir: string;
let program: StartedProgram;
let cluster: PrivateCluster;
let cookie: string;

async function timed(path: string): Promise<{ status: number; text: string; milliseconds: number }> {
  const began = performance.now();
  const answer = await fetch(program.origin + path, { headers: { cookie } });
  const text = await answer.text();
  return { status: answer.status, text, milliseconds: performance.now() - began };
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "fangge-program-"));
  program = startProgram({ dataDir, port: await freePort(), args: ["--grids", "60", "--households", "2000"] });
  await program.ready();
  // The server is running already: this finds it, and gives us the means to stop it behind the program's back.
  cluster = await startPrivateCluster({ folder: dataDir });
  cookie = await signInOverHttp(program.origin, "commander");
}, 240_000);

afterAll(async () => {
  await program.end("SIGTERM");
  removePrivateCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Stops or continues the database's processes where they stand: connections stay open, and nobody answers. */
function signalDatabase(signal: "SIGSTOP" | "SIGCONT"): void {
  const postmaster = Number(readFileSync(join(cluster.place, "data", "postmaster.pid"), "utf8").split("\n", 1)[0]);
  const children = spawnSync("pgrep", ["-P", String(postmaster)], { encoding: "utf8" })
    .stdout.trim()
    .split("\n");
  for (const pid of [postmaster, ...children.map(Number)]) process.kill(pid, signal);
}

describe("the database answers nobody (R06)", () => {
  it("fails every read with 503 within 5 s, 40 at once, and recovers", async () => {
    expect((await timed("/api/incidents?limit=1")).status).toBe(200);
    signalDatabase("SIGSTOP");
    const paths = Array.from({ length: 40 }, (_, index) => (index % 8 === 0 ? "/command" : "/api/incidents?limit=1"));
    const answers = await Promise.all(paths.map(timed));
    signalDatabase("SIGCONT");
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(503));
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(5_500);
    await until(async () => (await timed("/api/incidents?limit=1")).status === 200, 10_000);
  });
});

describe("the database is gone (R05)", () => {
  it("answers 503 within 5 s and recovers without a restart", async () => {
    expect((await timed("/api/incidents?limit=1")).status).toBe(200);
    await cluster.stop("immediate");
    for (const path of ["/readyz", "/api/incidents?limit=1", "/api/me"]) {
      const { status, milliseconds } = await timed(path);
      expect({ path, status }).toEqual({ path, status: 503 });
      expect(milliseconds).toBeLessThan(5_000);
    }
    // A page says so in words, in both languages; it is not a program that failed.
    for (const path of ["/", "/command", "/sign-in"]) {
      const { status, text, milliseconds } = await timed(path);
      expect({ path, status }).toEqual({ path, status: 503 });
      expect(text).toMatch(/数据库暂时连接不上[^]*The database cannot be reached/);
      expect(milliseconds).toBeLessThan(5_000);
    }
    expect((await timed("/livez")).status).toBe(200);
    await cluster.restart();
    await until(async () => (await timed("/readyz")).status === 200, 10_000);
    for (const path of ["/api/incidents?limit=1", "/command"]) expect((await timed(path)).status).toBe(200);
  });
});
