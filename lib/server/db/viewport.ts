/** West, south, east, north in degrees (WGS-84). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const wholeWorld: Bounds = [-180, -90, 180, 90];

/**
 * The setting `app.viewport`: a two-point line string in little-endian EWKB hex with SRID 4326. Its bounding box is the
 * window; two points parse faster than a polygon, and `&&` compares boxes only.
 */
export function viewportHex([west, south, east, north]: Bounds): string {
  const bytes = Buffer.alloc(45);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(0x20000002, 1);
  bytes.writeUInt32LE(4326, 5);
  bytes.writeUInt32LE(2, 9);
  [west, south, east, north].forEach((degrees, index) => bytes.writeDoubleLE(degrees, 13 + 8 * index));
  return bytes.toString("hex");
}
