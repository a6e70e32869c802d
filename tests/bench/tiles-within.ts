import type { TileAddress } from "@/lib/geometry/tile-address";

export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The tile that a place lies in. */
export function tileOf(lng: number, lat: number, zoom: number): TileAddress {
  const side = 2 ** zoom;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return { z: zoom, x: Math.floor(((lng + 180) / 360) * side), y: Math.floor(y * side) };
}

/** Every tile of an extent, in an order that visits its quarters in turn. */
export function tilesWithin([west, south, east, north]: Extent, zoom: number): TileAddress[] {
  const [first, last] = [tileOf(west, north, zoom), tileOf(east, south, zoom)];
  const tiles: TileAddress[] = [];
  for (let { x } = first; x <= last.x; x++) for (let { y } = first; y <= last.y; y++) tiles.push({ z: zoom, x, y });
  return tiles.map((_, index) => tiles[(index * 7919) % tiles.length]!);
}
