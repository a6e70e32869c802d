import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Actor } from "@/lib/access/actor";
import type { TileAddress } from "@/lib/geometry/tile-address";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { Limiter } from "../concurrency/limiter";
import { copyRows } from "../db/copy-rows";
import { appPool } from "../db/pool";
import { layerRevision } from "./layer-revision";
import { type Tile, TileCache } from "./tile-cache";
import type { TileLayer, TileView } from "./tile-layer";
import { tileStatement } from "./tile-statement";

const CACHE_BYTES = 48_000_000;
/** A tile keeps one core of the database busy; more at once only make each other, and the services' queries, wait. */
const limiter = new Limiter(Math.min(8, availableParallelism() + 2), 600);
const cache = new TileCache(CACHE_BYTES);
const inFlight = new Map<string, Promise<Result<Tile>>>();

/** Number of fields and length of the only one. */
const ONE_FIELD_HEAD_BYTES = 6;
const empty: Buffer = Buffer.alloc(0);

export interface TileWanted {
  layer: TileLayer;
  view: TileView;
  address: TileAddress;
  actor: Actor;
  /** A past day; null = as it is now. */
  day: string | null;
}

/** The tile from memory, or from the database; equal requests at one time share one query. */
export async function tileFor(wanted: TileWanted): Promise<Result<Tile>> {
  const key = cacheKey(wanted);
  const revision = await layerRevision(wanted.layer);
  const kept = cache.get(key);
  if (kept?.revision === revision) return ok(kept);
  const flight = `${key}|${revision}`;
  const running = inFlight.get(flight);
  if (running) return running;
  const making = make(wanted, key, revision).finally(() => inFlight.delete(flight));
  inFlight.set(flight, making);
  return making;
}

/** Empties the memory; the next requests go to the database. */
export function forgetTiles(): void {
  cache.clear();
}

/** Keeps a tile's compressed bytes with it. */
export function keepCompressed(wanted: TileWanted, tile: Tile, gzip: Buffer): void {
  const key = cacheKey(wanted);
  // It may have been replaced by a newer one meanwhile.
  if (cache.get(key) === tile) cache.set(key, tile, gzip.byteLength);
}

/** Nobody gets a tile that was made for another role, scope or department. */
function cacheKey({ layer, view, address: { z, x, y }, actor, day }: TileWanted): string {
  const eyes = view.shared ? "" : `${actor.role} ${actor.scope.join(",")} ${actor.departmentCode ?? ""}`;
  return `${layer.id} ${z}/${x}/${y} ${day ?? ""} ${eyes}`;
}

async function make({ view, address, actor, day }: TileWanted, key: string, revision: string): Promise<Result<Tile>> {
  const statement = tileStatement(view, address, actor, day);
  const bytes = statement === null ? empty : await limiter.run(() => fetchTile(statement));
  if (bytes === null) return fail("service-unavailable", { details: { retryAfterSeconds: 1 } });
  const etag = `W/"${hash("sha1", bytes, "base64url")}"`;
  const tile = { revision, etag, bytes };
  cache.set(key, tile);
  return ok(tile);
}

async function fetchTile(statement: string): Promise<Buffer> {
  const client = await appPool().connect();
  let broken: Error | undefined;
  try {
    let tile = empty;
    await copyRows(client, statement, (row) => {
      tile = Buffer.from(row.subarray(ONE_FIELD_HEAD_BYTES));
    });
    return tile;
  } catch (error) {
    // The text broke off before its `commit`: the session still stands in the failed transaction.
    await client.query("rollback").catch((cause: unknown) => {
      broken = new Error("rollback failed, connection dropped", { cause });
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
