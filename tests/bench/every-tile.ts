import { z } from "zod";
import type { TileAddress } from "@/lib/geometry/tile-address";
import { ok } from "@/lib/kernel/result";
import { closePools } from "@/lib/server/db/pool";
import { inTransaction } from "@/lib/server/db/tx";
import { tileLayerIds } from "@/lib/server/tiles/tile-layer";
import { tileLayer } from "@/lib/server/tiles/tile-layers";
import { forgetTiles, tileFor } from "@/lib/server/tiles/tile-source";
import { benchActor } from "./bench-actor";
import { percentile } from "./percentile";
import { tileOf, tilesWithin } from "./tiles-within";

/** What this process tells: every layer, z8–z16, one uncached tile after another. */
export interface TileFigures {
  tiles: number;
  p95Milliseconds: number;
  slowest: string;
  largestBytes: number;
  largest: string;
}

const ZOOMS = [8, 9, 10, 11, 12, 13, 14, 15, 16];
/** Of each layer and zoom: so many spread over the district, and those of its closest-built grids. */
const SPREAD = 24;
const DENSE = 12;
const actor = benchActor();

const number = z.coerce.number();
const extentRow = z.object({ west: number, south: number, east: number, north: number });
const placeRow = z.object({ lng: number, lat: number });

async function survey() {
  const found = await inTransaction(actor, async (tx) => {
    const [extent] = await tx.rows(
      "select st_xmin(e) as west, st_ymin(e) as south, st_xmax(e) as east, st_ymax(e) as north from (select st_extent(geom) as e from grids) x",
      [],
      extentRow,
    );
    const dense = await tx.rows(
      `select st_x(anchor) as lng, st_y(anchor) as lat from grids join grid_counts c on c.district_code = grids.district_code and c.grid_code = grids.code
       order by c.households / area_square_metres desc limit ${DENSE}`,
      [],
      placeRow,
    );
    return ok({ extent, dense });
  });
  if (!found.ok || !found.value.extent) throw new Error("there are no grids");
  return { extent: found.value.extent, dense: found.value.dense };
}

function addressesAt(zoom: number, { extent, dense }: Awaited<ReturnType<typeof survey>>): TileAddress[] {
  const { west, south, east, north } = extent;
  const spread = tilesWithin([west, south, east, north], zoom).slice(0, SPREAD);
  const close = dense.map(({ lng, lat }) => tileOf(lng, lat, zoom));
  return [...new Map([...spread, ...close].map((address) => [`${address.x}/${address.y}`, address])).values()];
}

async function everyTile(): Promise<TileFigures> {
  const place = await survey();
  const made: { name: string; milliseconds: number; bytes: number }[] = [];
  for (const id of tileLayerIds) {
    const layer = tileLayer(id)!;
    const view = layer.viewFor(actor.role)!;
    for (const address of ZOOMS.flatMap((zoom) => addressesAt(zoom, place))) {
      forgetTiles();
      const began = performance.now();
      const tile = await tileFor({ layer, view, address, actor, day: null });
      if (!tile.ok) throw new Error(tile.failure.code);
      const name = `${id}/${address.z}/${address.x}/${address.y}`;
      made.push({ name, milliseconds: performance.now() - began, bytes: tile.value.bytes.byteLength });
    }
  }
  const slowest = made.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  const largest = made.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return {
    tiles: made.length,
    p95Milliseconds: percentile(
      made.map(({ milliseconds }) => milliseconds),
      0.95,
    ),
    slowest: `${slowest.name}, ${Math.round(slowest.milliseconds)} ms`,
    largestBytes: largest.bytes,
    largest: largest.name,
  };
}

process.send?.(await everyTile());
await closePools();
process.disconnect();
