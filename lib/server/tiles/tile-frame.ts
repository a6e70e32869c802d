import { escapeLiteral } from "pg";
import type { Actor } from "@/lib/access/actor";
import { type TileAddress, tileAncestor } from "@/lib/geometry/tile-address";
import { tileBounds } from "@/lib/geometry/tile-bounds";
import type { Bounds } from "../db/viewport";
import { today } from "./today";

/** Tile coordinates run from 0 to this (MVT 2.1, 4.1); a map draws them on 512 pixels. */
export const TILE_EXTENT = 4096;
/** Shapes reach this far past the edge, so that their outlines are not drawn along it. */
const BUFFER = 64;
/** From this zoom on, latitude is taken as linear inside a tile (docs/decisions/006-tiles.md). */
const LINEAR_FROM_ZOOM = 12;
/** Cells stop dividing here: 1/16 of a z14 tile, some 130 m at 31° N, so that a count never points at a building. */
const FINEST_CELL_ZOOM = 18;
const CELL_LEVELS_BELOW_TILE = 4;

/** The SQL pieces of one tile. Everything in them is a number, or a literal escaped by the driver. */
export interface TileFrame {
  z: number;
  /** Degrees, buffer included: no row outside is read. */
  window: Bounds;
  /** Zoom of the cells that points are counted in. */
  cellZoom: number;
  /** SQL box of the window. */
  windowBox: string;
  /** SQL: `shape` (EPSG:4326) in tile coordinates, clipped with the buffer; points are kept inside the tile itself. */
  shape: (sql: string) => string;
  point: (sql: string) => string;
  /** SQL: true when the code lies in the actor's scope; repeats the wall of the policy. */
  inScope: (column: string) => string;
  department: string;
  /** SQL: the day that is shown. */
  day: string;
  /** A day that is past: what is counted today is not its own. */
  isPast: boolean;
  address: TileAddress;
}

export function tileFrame(
  address: TileAddress,
  { scope, departmentCode }: Pick<Actor, "scope" | "departmentCode">,
  day: string | null = null,
): TileFrame {
  const { z } = address;
  const cellZoom = Math.min(z + CELL_LEVELS_BELOW_TILE, FINEST_CELL_ZOOM);
  // Below the finest cell a tile needs the whole cell to count it.
  const window = tileBounds(tileAncestor(address, Math.max(0, z - cellZoom)), BUFFER / TILE_EXTENT);
  const scopes = `array[${scope.map((code) => escapeLiteral(code)).join(",")}]::text[]`;
  return {
    z,
    address,
    window,
    cellZoom,
    windowBox: box(window),
    shape: (sql) => inTile(sql, address, BUFFER),
    point: (sql) => inTile(sql, address, 0),
    inScope: (column) => `${column} ^@ any (${scopes})`,
    day: day === null ? today : `${escapeLiteral(day)}::date`,
    isPast: day !== null,
    department: escapeLiteral(departmentCode ?? ""),
  };
}

const box = (bounds: Bounds): string => `st_makeenvelope(${bounds.join(",")},4326)`;

function inTile(sql: string, address: TileAddress, buffer: number): string {
  const { z, x, y } = address;
  return z >= LINEAR_FROM_ZOOM
    ? `st_asmvtgeom(${sql},${box(tileBounds(address))},${TILE_EXTENT},${buffer},true)`
    : `st_asmvtgeom(st_transform(${sql},3857),st_tileenvelope(${z},${x},${y}),${TILE_EXTENT},${buffer},true)`;
}
