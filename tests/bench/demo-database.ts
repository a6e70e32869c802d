import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadDemoCity } from "@/geodata/load/load-city";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { closePools } from "@/lib/server/db/pool";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";

export interface DemoDatabase {
  url: string;
  /** Folder of PostgreSQL's programs. */
  bin: string;
}

let made: Promise<DemoDatabase> | undefined;

/**
 * The demo district on a cluster of its own that writes through to disk; made once a run, gone at its end. While one works
 * on a bench, BENCH_DATABASE_URL names a database that has the district already.
 */
export function demoDatabase(): Promise<DemoDatabase> {
  made ??= process.env.BENCH_DATABASE_URL ? existing(process.env.BENCH_DATABASE_URL) : make();
  return made;
}

async function existing(url: string): Promise<DemoDatabase> {
  const { stdout } = await promisify(execFile)("pg_config", ["--bindir"]);
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATA_DIR: mkdtempSync(join(tmpdir(), "fangge-bench-")),
    LOG_LEVEL: "warn",
  });
  process.once("beforeExit", () => void closePools());
  return { url, bin: stdout.trim() };
}

async function make(): Promise<DemoDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "fangge-bench-"));
  const { url, bin, stop } = await startPrivateCluster({ folder });
  Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: "warn" });
  process.once("beforeExit", () => {
    void closePools().then(() => stop());
  });
  // A run that fails in the middle ends here too, where nothing can be waited for.
  process.once("exit", () => {
    const left = join(folder, "pg/data/postmaster.pid");
    if (existsSync(left)) process.kill(Number(readFileSync(left, "utf8").split("\n")[0]), "SIGQUIT");
    removePrivateCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  await applyMigrations({ databaseUrl: url, folder: "prisma/migrations" });
  const options = { grids: 682, households: undefined, seed: 20261122, now: Date.now(), password: "bench-password" };
  await loadDemoCity({ databaseUrl: url, ...options }, () => undefined);
  return { url, bin };
}
