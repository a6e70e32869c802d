/** The tile of a zoom that a position lies in. */
export function tileAt([lng, lat]: readonly [number, number], z: number): { z: number; x: number; y: number } {
  const n = 2 ** z;
  const south = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return { z, x: Math.floor(((lng + 180) / 360) * n), y: Math.floor(south * n) };
}
