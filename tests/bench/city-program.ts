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
import type { BenchRow } from "./bench";

export interface CityProgram {
  /** Flags of `geodata/load-demo.ts`. */
  size: readonly string[];
  /** Whom the token is for. */
  username: string;
  token: string;
  /** What the demo city lacks; asked as the owner of the database. */
  fill?: (owner: Client) => Promise<void>;
  measure: (origin: string) => Promise<BenchRow[]>;
}

/**
 * Loads a city, starts the built program on it and measures that over HTTP.
 * @param kept names a data folder that was filled before, and stays: while one works on the bench
 */
export async function measureCity(city: CityProgram, kept: string | undefined): Promise<BenchRow[]> {
  if (kept) return measureProgram(kept, city);
  const dataDir = await mkdtemp(join(tmpdir(), "fangge-bench-city-"));
  try {
    await fillFolder(dataDir, city);
    return await measureProgram(dataDir, city);
  } finally {
    removePrivateCluster(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function fillFolder(folder: string, { size, username, token, fill }: CityProgram): Promise<void> {
  const cluster = await startPrivateCluster({ folder });
  await applyMigrations({ databaseUrl: cluster.url, folder: "prisma/migrations" });
  // A process of its own: the settings of this one are those of the other benches' database.
  const args = ["--import", "tsx", "geodata/load-demo.ts", "--database-url", cluster.url, ...size];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, DATA_DIR: folder } });
  const owner = new Client({ connectionString: cluster.url });
  await owner.connect();
  await fill?.(owner);
  await owner.query(
    "insert into api_tokens (user_id, name, token_hash) select id, 'bench', $1 from users where username = $2",
    [tokenHash(token), username],
  );
  await owner.end();
  await cluster.stop();
}

async function measureProgram(dataDir: string, { measure }: CityProgram): Promise<BenchRow[]> {
  const program = startProgram({ dataDir, port: await freePort(), env: { SIMULATE: "off" } });
  try {
    await program.ready();
    return await measure(program.origin);
  } finally {
    await program.end("SIGTERM");
  }
}
