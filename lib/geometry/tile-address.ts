/** A tile of the Web-Mercator pyramid (EPSG:3857), x eastward from 180° W, y southward from 85.05° N. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export const MAX_TILE_ZOOM = 22;

/** Digits only and no leading zero: one tile has one address, so a cache cannot be filled with spellings of it. */
const wholeNumber = /^(0|[1-9]\d{0,6})$/;

/** @returns null when the three parts name no tile of zoom 0–22 */
export function parseTileAddress(z: string, x: string, y: string): TileAddress | null {
  if (![z, x, y].every((part) => wholeNumber.test(part))) return null;
  const address = { z: Number(z), x: Number(x), y: Number(y) };
  const tilesAcross = 2 ** address.z;
  return address.z <= MAX_TILE_ZOOM && address.x < tilesAcross && address.y < tilesAcross ? address : null;
}

/** The tile `levels` above that holds this one; zoom 0 is its own ancestor. */
export function tileAncestor({ z, x, y }: TileAddress, levels: number): TileAddress {
  const up = Math.min(levels, z);
  return { z: z - up, x: Math.floor(x / 2 ** up), y: Math.floor(y / 2 ** up) };
}
