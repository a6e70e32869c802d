import { parseTileAddress, type TileAddress } from "@/lib/geometry/tile-address";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { TileLayer } from "./tile-layer";
import { tileLayer } from "./tile-layers";

export type TilePath =
  | { kind: "description"; layer: TileLayer }
  | { kind: "tile"; layer: TileLayer; address: TileAddress };

const description = /^\/tiles\/([^/]+)\.json$/;
const tile = /^\/tiles\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)$/;

/** Reads `/tiles/{layer}.json` and `/tiles/{layer}/{z}/{x}/{y}` (no query). Unknown layer: 404; no such tile: 400. */
export function parseTilePath(path: string): Result<TilePath> {
  const [, described] = description.exec(path) ?? [];
  if (described !== undefined) {
    const layer = tileLayer(described);
    return layer ? ok({ kind: "description", layer }) : fail("not-found", { field: "layer" });
  }
  const [, id, z, x, y] = tile.exec(path) ?? [];
  const layer = id === undefined ? undefined : tileLayer(id);
  if (!layer || z === undefined || x === undefined || y === undefined) return fail("not-found", { field: "layer" });
  const address = parseTileAddress(z, x, y);
  return address
    ? ok({ kind: "tile", layer, address })
    : fail("invalid-parameter", { field: "z/x/y", details: { minZoom: 0, maxZoom: 22 } });
}
