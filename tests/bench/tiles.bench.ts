import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import autocannon from "autocannon";
import type { TileAddress } from "@/lib/geometry/tile-address";
import type { TileLayerId } from "@/lib/server/tiles/tile-layer";
import { tileLayer } from "@/lib/server/tiles/tile-layers";
import { tileStatement } from "@/lib/server/tiles/tile-statement";
import type { Bench, BenchRow } from "./bench";
import { benchActor } from "./bench-actor";
import { benchToken } from "./bench-token";
import { startChild } from "./child-server";
import { type DemoDatabase, demoDatabase } from "./demo-database";
import { percentile } from "./percentile";
import { RawClient } from "./raw-client";
import { tilesWithin } from "./tiles-within";

const DISTRICT = [118.198, 30.8814, 118.2959, 30.9442] as const;
const CLIENTS = 4;
const SECONDS = 5;
const ROUNDS = 3;
const actor = benchActor();

const wanted = (id: TileLayerId, address: TileAddress) => {
  const layer = tileLayer(id)!;
  return { layer, view: layer.viewFor(actor.role)!, address, actor };
};

/** Tiles a second over HTTP, none of them from memory. */
async function uncached(port: number, headers: Record<string, string>, tiles: readonly TileAddress[]): Promise<number> {
  const end = performance.now() + SECONDS * 1000;
  let made = 0;
  const client = async (): Promise<void> => {
    const connection = new RawClient(port, headers);
    while (performance.now() < end) {
      const { z, x, y } = tiles[made++ % tiles.length]!;
      await connection.get(`/tiles/base/${z}/${x}/${y}`);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return made / SECONDS;
}

async function throughPgbench({ url, bin }: DemoDatabase, tiles: readonly TileAddress[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "fangge-pgbench-"));
  // pgbench takes 128 scripts at most.
  const scripts = tiles.slice(0, 120).flatMap((address, index) => {
    const { view } = wanted("base", address);
    const select = /select [\s\S]* as tile/.exec(tileStatement(view, address, actor) ?? "")?.[0] ?? "";
    const file = join(folder, `${index}.sql`);
    writeFileSync(file, `${select.replace(/\s+/g, " ")};\n`);
    return ["-f", file];
  });
  const args = ["-n", "-M", "simple", "-c", String(CLIENTS), "-j", "2", "-T", String(SECONDS), ...scripts, url];
  const env = { ...process.env, PGOPTIONS: "-c role=fangge_app -c jit=off -c max_parallel_workers_per_gather=0" };
  const { stdout } = await promisify(execFile)(join(bin, "pgbench"), args, { env, maxBuffer: 1e8 });
  rmSync(folder, { recursive: true });
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}

async function uncachedRatio(database: DemoDatabase, z: number, headers: Record<string, string>): Promise<BenchRow> {
  const tiles = tilesWithin(DISTRICT, z);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startChild("data-plane-server.ts", { BENCH_FORGET: "1" });
    const through = await uncached(server.port, { ...headers, "accept-encoding": "identity" }, tiles);
    await server.stop();
    ratios.push(through / (await throughPgbench(database, tiles)));
  }
  return {
    what: `uncached tiles over HTTP ÷ pgbench, z${z}`,
    measured: Number(percentile(ratios, 0.5).toFixed(2)),
    unit: "×",
    required: { atLeast: 0.8 },
  };
}

const load = async (url: string, headers: Record<string, string>): Promise<number> => {
  const { requests } = await autocannon({ url, connections: 16, duration: SECONDS, headers });
  return requests.average;
};

async function cachedRatio(headers: Record<string, string>): Promise<BenchRow> {
  const { z, x, y } = tilesWithin(DISTRICT, 14)[3]!;
  const [plane, bare] = await Promise.all([startChild("data-plane-server.ts"), startChild("bare-server.ts")]);
  const path = `http://127.0.0.1:${plane.port}/tiles/base/${z}/${x}/${y}`;
  const bytes = Buffer.from(await (await fetch(path, { headers })).arrayBuffer());
  const bareUrl = `http://127.0.0.1:${bare.port}/bytes`;
  await fetch(bareUrl, { method: "PUT", body: bytes });
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    ratios.push((await load(path, headers)) / (await load(bareUrl, headers)));
  await Promise.all([plane.stop(), bare.stop()]);
  return {
    what: `cached tiles of ${Math.round(bytes.byteLength / 1000)} kB ÷ a bare node:http server`,
    measured: Number(percentile(ratios, 0.5).toFixed(2)),
    unit: "×",
    required: { atLeast: 0.6 },
  };
}

async function run(): Promise<BenchRow[]> {
  const database = await demoDatabase();
  const headers = await benchToken();
  return [
    await uncachedRatio(database, 14, headers),
    await uncachedRatio(database, 16, headers),
    await cachedRatio(headers),
  ];
}

export const bench: Bench = {
  title: "Tiles",
  method: `Demo district. Uncached: the base layer, ${CLIENTS} clients, ${SECONDS} s a side, median of ${ROUNDS} rounds, pgbench sends the same select; cached: one z14 tile to 16 connections. All layers and zooms of both tiers stand under "The demo city".`,
  run,
};
