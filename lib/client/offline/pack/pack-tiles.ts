import type { Position } from "@/lib/contracts/fields";

/** What the map of the field draws from. No tiles of households: those are in the pack as sealed records. */
const layers = ["base", "grids", "hazards", "checked-places"] as const;
/** From the whole district down to the closest that tiles are made for. */
const ZOOMS = [10, 11, 12, 13, 14, 15, 16] as const;
/** Degrees around the grids, about 200 m. */
const MARGIN_DEGREES = 0.002;

/** Web Mercator tile that a position lies in. */
function tileAt([lng, lat]: Position, zoom: number): [x: number, y: number] {
  const count = 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor(((lng + 180) / 360) * count), Math.floor(y * count)];
}

/** Addresses of all tiles that show an area and a little around it. @param box west, south, east, north in degrees */
export function packTiles([west, south, east, north]: readonly [number, number, number, number]): string[] {
  const addresses: string[] = [];
  for (const zoom of ZOOMS) {
    const [left, top] = tileAt([west - MARGIN_DEGREES, north + MARGIN_DEGREES], zoom);
    const [right, bottom] = tileAt([east + MARGIN_DEGREES, south - MARGIN_DEGREES], zoom);
    for (let x = left; x <= right; x++)
      for (let y = top; y <= bottom; y++) addresses.push(...layers.map((layer) => `/tiles/${layer}/${zoom}/${x}/${y}`));
  }
  return addresses;
}
