import type { LocalFrame } from "@/lib/geometry/local-frame";
import { type PlanarSet, toRings } from "@/lib/geometry/planar-set";
import { polygonsOfSet } from "@/lib/geometry/polygons-of-set";

const [LINE, POLYGON, MULTI_LINE, MULTI_POLYGON] = [2, 3, 5, 6];
type Degrees = readonly (readonly [lng: number, lat: number])[];

/** Hexadecimal WKB in little-endian order (OGC 06-103r4, clause 8), as PostGIS takes a geometry in text. */
export const multiPolygonHex = (frame: LocalFrame, set: PlanarSet): string => {
  const polygons = polygonsOfSet(set);
  return header(MULTI_POLYGON) + count(polygons.length) + polygons.map((each) => polygonHex(frame, each)).join("");
};

export const polygonHex = (frame: LocalFrame, polygon: PlanarSet): string => {
  const rings = toRings(polygon).map((ring) => [...ring, ring[0]!].map(frame.toPosition));
  return header(POLYGON) + count(rings.length) + rings.map(points).join("");
};

export const multiLineHex = (lines: readonly Degrees[]): string =>
  header(MULTI_LINE) + count(lines.length) + lines.map((line) => header(LINE) + points(line)).join("");

const header = (type: number): string => `01${count(type)}`;

function points(positions: Degrees): string {
  const bytes = Buffer.allocUnsafe(4 + 16 * positions.length);
  bytes.writeUInt32LE(positions.length, 0);
  for (const [i, [lng, lat]] of positions.entries()) {
    bytes.writeDoubleLE(lng, 4 + 16 * i);
    bytes.writeDoubleLE(lat, 12 + 16 * i);
  }
  return bytes.toString("hex");
}

function count(value: number): string {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32LE(value, 0);
  return bytes.toString("hex");
}
