import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Actor } from "@/lib/access/actor";
import { dayField } from "@/lib/contracts/fields";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { cachedHolder } from "../auth/session-cache";
import { CLIENT_ADDRESS_HEADER } from "../http/client-address";
import { plainHeaders } from "../http/plain-headers";
import { requestHeaders } from "../http/request-headers";
import { requestOrigin } from "../http/request-origin";
import { sendProblem } from "../http/send-problem";
import { withCharset } from "../http/with-charset";
import { publicActor } from "../services/public/public-actor";
import { takePublicTile } from "../services/public/public-limits";
import { describeTiles } from "./describe-tiles";
import { parseTilePath } from "./parse-tile-path";
import type { Tile } from "./tile-cache";
import type { TileLayer, TileLayerId } from "./tile-layer";
import { keepCompressed, type TileWanted, tileFor } from "./tile-source";

const compress = promisify(gzip);
const WORTH_COMPRESSING_BYTES = 400;

const headers = {
  ...plainHeaders,
  // Kept by the browser, asked for again each time: the answer is 304 until the layer changes or the user does.
  "cache-control": "private, no-cache",
  vary: "accept-encoding, cookie, authorization",
};

/** `GET /tiles/{layer}.json` and `GET /tiles/{layer}/{z}/{x}/{y}`, of grids also with `?day=`. */
export async function handleTiles(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = parseTilePath((request.url ?? "").split("?", 1)[0]!);
  const reader = await readerOf(requestHeaders(request), path.ok ? path.value.layer.id : null);
  if (!reader.ok) {
    sendProblem(response, reader.failure);
    return;
  }
  const actor = reader.value;
  if (!path.ok) {
    sendProblem(response, path.failure);
    return;
  }
  const { layer } = path.value;
  const view = layer.viewFor(actor.role);
  if (!view) {
    sendProblem(response, { code: "forbidden" });
    return;
  }
  if (path.value.kind === "description") {
    const body = JSON.stringify(await describeTiles(layer, view, actor, requestOrigin(request)));
    response.writeHead(200, { ...headers, "content-type": withCharset("application/json") });
    response.end(body);
    return;
  }
  const day = dayOf(request.url ?? "", layer);
  if (!day.ok) {
    sendProblem(response, day.failure);
    return;
  }
  const wanted = { layer, view, address: path.value.address, actor, day: day.value };
  const tile = await tileFor(wanted);
  if (!tile.ok) {
    sendProblem(response, tile.failure);
    return;
  }
  await sendTile(request, response, wanted, tile.value);
}

/** Streets, water and houses are for everybody: a resident points at a place on them. All else is for who is signed in. */
async function readerOf(
  asked: { get(name: string): string | null },
  layer: TileLayerId | null,
): Promise<Result<Actor>> {
  const holder = await cachedHolder(asked);
  if (holder) return ok(holder.actor);
  if (layer !== "base") return fail("signed-out");
  const taken = await takePublicTile(asked.get(CLIENT_ADDRESS_HEADER) ?? "unknown");
  return taken.ok ? ok(await publicActor()) : taken;
}

/** The past day asked for; of a layer that has only a present, and without one, null. */
function dayOf(url: string, { dated }: TileLayer): Result<string | null> {
  const day = dated ? new URLSearchParams(url.split("?", 2)[1]).get("day") : null;
  if (day === null) return ok(null);
  const parsed = dayField.safeParse(day);
  return parsed.success ? ok(parsed.data) : fail("invalid-parameter", { field: "day" });
}

async function sendTile(
  { headers: asked }: IncomingMessage,
  response: ServerResponse,
  wanted: TileWanted,
  tile: Tile,
): Promise<void> {
  if (holdsTag(asked["if-none-match"], tile.etag)) {
    response.writeHead(304, { ...headers, etag: tile.etag });
    response.end();
    return;
  }
  const compressed = tile.bytes.byteLength >= WORTH_COMPRESSING_BYTES && acceptsGzip(asked["accept-encoding"]);
  const body = compressed ? await compressedBytes(wanted, tile) : tile.bytes;
  response.writeHead(200, {
    ...headers,
    "content-type": "application/vnd.mapbox-vector-tile",
    "content-length": body.byteLength,
    etag: tile.etag,
    ...(compressed && { "content-encoding": "gzip" }),
  });
  response.end(body);
}

function compressedBytes(wanted: TileWanted, tile: Tile): Promise<Buffer> {
  tile.gzip ??= compress(tile.bytes).then((gzipped) => {
    keepCompressed(wanted, tile, gzipped);
    return gzipped;
  });
  return tile.gzip;
}

/** Weak comparison (RFC 9110, 13.1.2). */
const holdsTag = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag.slice(2));

const acceptsGzip = (acceptEncoding: string | string[] | undefined): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[\d.]+)?\s*(,|$)/i.test(String(acceptEncoding ?? ""));
