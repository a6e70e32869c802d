import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { applyMigrations } from "@/lib/server/db/migrate/apply-migrations";
import { removePrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import type { Bench, BenchRow } from "./bench";
import type { TileFigures } from "./every-tile";
import { forkChild } from "./fork-child";
import { peakMemory } from "./peak-memory";

const MEBI = 2 ** 20;
const POLL_MILLISECONDS = 250;

interface Tier {
  name: string;
  size: readonly string[];
  secondsAtMost: number;
  loaderMebibytesAtMost?: number;
  databaseMebibytesAtMost?: number;
}

const tiers: readonly Tier[] = [
  { name: "demo district (682 grids, 200 000 households)", size: [], secondsAtMost: 60, databaseMebibytesAtMost: 300 },
  {
    name: "city tier (5 000 grids, 1.5 million households)",
    size: ["--grids", "5000", "--households", "1500000"],
    secondsAtMost: 600,
    loaderMebibytesAtMost: 2048,
  },
];

async function load(url: string, folder: string, size: readonly string[]): Promise<{ seconds: number; peak: number }> {
  const args = ["--import", "tsx", "geodata/load-demo.ts", "--database-url", url, "--now", "2026-11-22", ...size];
  const begin = performance.now();
  const loader = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DATA_DIR: folder },
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, (loader.pid && peakMemory(loader.pid)) || 0);
  }, POLL_MILLISECONDS);
  const [code] = (await once(loader, "exit")) as [number | null];
  clearInterval(watch);
  if (code !== 0) throw new Error(`the loader ended with code ${code}`);
  return { seconds: (performance.now() - begin) / 1000, peak };
}

/** In a process of its own, because this one's pools belong to another database. */
async function tileFigures(url: string, folder: string): Promise<TileFigures> {
  const env = { ...process.env, DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: "warn" };
  const child = forkChild("every-tile.ts", { env });
  const ended = once(child, "exit").then(() => Promise.reject(new Error("the tiles could not be made")));
  const [figures] = (await Promise.race([once(child, "message"), ended])) as [TileFigures];
  await ended.catch(() => undefined);
  return figures;
}

async function databaseBytes(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ bytes: string }>("select pg_database_size(current_database()) as bytes");
  await client.end();
  return Number(rows[0]?.bytes);
}

/** Each tier on a fresh private cluster with the settings of `npm start`. */
async function measure(tier: Tier): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), "fangge-bench-"));
  const cluster = await startPrivateCluster({ folder });
  try {
    await applyMigrations({ databaseUrl: cluster.url, folder: "prisma/migrations" });
    const { seconds, peak } = await load(cluster.url, folder, tier.size);
    const bytes = await databaseBytes(cluster.url);
    const tiles = await tileFigures(cluster.url, folder);
    const row = (what: string, measured: number, unit: string, atMost?: number): BenchRow => ({
      what: `${tier.name}: ${what}`,
      measured: Math.round(measured * 10) / 10,
      unit,
      ...(atMost === undefined ? {} : { required: { atMost } }),
    });
    return [
      row("generate and load", seconds, "s", tier.secondsAtMost),
      row("memory of the loader", peak / MEBI, "MiB", tier.loaderMebibytesAtMost),
      row("size of the database", bytes / MEBI, "MiB", tier.databaseMebibytesAtMost),
      row(
        `${tiles.tiles} tiles of any layer, z8–z16, p95 (slowest: ${tiles.slowest})`,
        tiles.p95Milliseconds,
        "ms",
        150,
      ),
      row(`largest tile (${tiles.largest})`, tiles.largestBytes / 1000, "kB", 500),
    ];
  } finally {
    await cluster.stop("immediate");
    removePrivateCluster(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = {
  title: "The demo city",
  method:
    "The loader as `npm start` runs it, on a new private cluster (fsync on), generation, COPY, indexes and analyse together. Tiles: 24 spread ones and those of the 12 closest-built grids of each layer and zoom, none from memory, bytes before compression, with the commander's view.",
  run: async () => {
    const rows: BenchRow[] = [];
    for (const tier of tiers) rows.push(...(await measure(tier)));
    return rows;
  },
};
