import type { LocalFrame } from "./local-frame";
import { type PlanarSet, toRings } from "./planar-set";
import { polygonsOfSet } from "./polygons-of-set";

const [LINE, POLYGON, MULTI_LINE, MULTI_POLYGON] = [2, 3, 5, 6];
type Degrees = readonly (readonly [lng: number, lat: number])[];

/** Hexadecimal WKB in little-endian order (OGC 06-103r4, clause 8), as PostGIS takes a geometry in text. */
export const multiPolygonHex = (frame: LocalFrame, set: PlanarSet): string =>
  header(MULTI_POLYGON) +
  count(polygonsOfSet(set).length) +
  polygonsOfSet(set)
    .map((each) => polygonHex(frame, each))
    .join("");

export const polygonHex = (frame: LocalFrame, polygon: PlanarSet): string => {
  const rings = toRings(polygon).map((ring) => [...ring, ring[0]!].map(frame.toPosition));
  return header(POLYGON) + count(rings.length) + rings.map(points).join("");
};

export const multiLineHex = (lines: readonly Degrees[]): string =>
  header(MULTI_LINE) + count(lines.length) + lines.map((line) => header(LINE) + points(line)).join("");

const header = (type: number): string => `01${count(type)}`;

const points = (positions: Degrees): string => count(positions.length) + positions.flat().map(double).join("");

function count(value: number): string {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return hex(view);
}

function double(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return hex(view);
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(view: DataView): string {
  let text = "";
  for (let i = 0; i < view.byteLength; i++) text += digits[view.getUint8(i)]!;
  return text;
}
