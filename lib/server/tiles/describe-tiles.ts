import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { systemPool } from "../db/pool";
import type { TileLayer, TileView } from "./tile-layer";

// A scope may be a single grid; its community is the smallest area with a shape that everybody may read.
const select = `
select st_xmin(e) as west, st_ymin(e) as south, st_xmax(e) as east, st_ymax(e) as north
from (select st_extent(geom) as e from areas where code ^@ any ($1)) extent`;

const degrees = z.number().nullable();
const row = z.object({ west: degrees, south: degrees, east: degrees, north: degrees });

/** The TileJSON 3.0 document of a layer as one role sees it. */
export async function describeTiles(
  layer: TileLayer,
  view: TileView,
  actor: Actor,
  origin: string,
): Promise<Record<string, unknown>> {
  const { rows } = await systemPool().query<Record<string, unknown>>(select, [
    actor.scope.map((code) => code.slice(0, 12)),
  ]);
  const { west, south, east, north } = row.parse(rows[0]);
  const bounds = [west, south, east, north];
  const vectorLayers = view.vectorLayers
    .filter(({ minZoom }) => minZoom <= layer.maxZoom)
    .map(({ id, fields, minZoom, maxZoom }) => ({
      id,
      fields,
      minzoom: minZoom,
      maxzoom: Math.min(maxZoom, layer.maxZoom),
    }));
  return {
    tilejson: "3.0.0",
    name: layer.id,
    scheme: "xyz",
    tiles: [`${origin}/tiles/${layer.id}/{z}/{x}/{y}`],
    minzoom: Math.min(...vectorLayers.map(({ minzoom }) => minzoom)),
    maxzoom: layer.maxZoom,
    ...(bounds.includes(null) ? {} : { bounds }),
    vector_layers: mergedById(vectorLayers),
  };
}

interface Described {
  id: string;
  fields: object;
  minzoom: number;
  maxzoom: number;
}

/** The same vector layer may be filled in two ways at different zooms; readers know it by its name once. */
function mergedById(layers: readonly Described[]): Described[] {
  const merged = new Map<string, Described>();
  for (const layer of layers) {
    const known = merged.get(layer.id) ?? layer;
    merged.set(layer.id, {
      ...layer,
      minzoom: Math.min(known.minzoom, layer.minzoom),
      maxzoom: Math.max(known.maxzoom, layer.maxzoom),
    });
  }
  return [...merged.values()];
}
