import { toWgs84 } from "./coordinate-system";
import type { CoordinateSystem } from "./coordinate-systems";
import type { ImportProblemCode } from "./import-problem";

/** GeoJSON types a layer takes. */
export type GeometryKind = "point" | "line" | "polygon";

export interface ImportGeometry {
  type: string;
  coordinates: unknown;
}

export type GeometryCheck =
  | { ok: true; geometry: ImportGeometry; vertices: number }
  | { ok: false; code: ImportProblemCode; detail?: string };

/** More vertices than any real boundary has; a ring beyond it is a broken or hostile file (trust.md, PostGIS input). */
export const maxVertices = 50_000;

const typesOf: Record<GeometryKind, ReadonlyMap<string, number>> = {
  // GeoJSON type → nesting depth of its coordinates
  point: new Map([["Point", 0]]),
  line: new Map([
    ["LineString", 1],
    ["MultiLineString", 2],
  ]),
  polygon: new Map([
    ["Polygon", 2],
    ["MultiPolygon", 3],
  ]),
};

/**
 * Checks a parsed GeoJSON geometry and gives it in WGS-84, rings closed, without heights.
 * Validity of rings (crossings, nesting) is PostGIS's to judge; here it is shape, numbers and size.
 */
export function checkGeometry(input: unknown, kind: GeometryKind, system: CoordinateSystem): GeometryCheck {
  if (input === null || input === undefined) return { ok: false, code: "geometry-missing" };
  const { type, coordinates } = input as Partial<ImportGeometry>;
  const depth = typeof type === "string" ? typesOf[kind].get(type) : undefined;
  if (type === undefined || depth === undefined) return { ok: false, code: "geometry-type", detail: String(type) };

  let vertices = 0;
  const position = (value: unknown): [number, number] => {
    vertices += 1;
    if (vertices > maxVertices) throw new GeometryFault("geometry-too-large", `> ${maxVertices}`);
    if (!Array.isArray(value)) throw new GeometryFault("geometry-coordinates");
    return convert(value[0], value[1], system);
  };
  const walk = (value: unknown, level: number): unknown => {
    if (level === 0) return position(value);
    if (!Array.isArray(value) || value.length === 0) throw new GeometryFault("geometry-coordinates");
    const parts = value.map((part) => walk(part, level - 1));
    return kind === "polygon" && level === 1 ? closeRing(parts as [number, number][]) : parts;
  };
  try {
    return { ok: true, geometry: { type, coordinates: walk(coordinates, depth) }, vertices };
  } catch (error) {
    if (error instanceof GeometryFault) {
      return { ok: false, code: error.code, ...(error.detail === undefined ? {} : { detail: error.detail }) };
    }
    throw error;
  }
}

class GeometryFault extends Error {
  constructor(
    readonly code: ImportProblemCode,
    readonly detail?: string,
  ) {
    super(code);
  }
}

function convert(lng: unknown, lat: unknown, system: CoordinateSystem): [number, number] {
  if (typeof lng !== "number" || typeof lat !== "number" || !Number.isFinite(lng) || !Number.isFinite(lat)) {
    throw new GeometryFault("geometry-coordinates");
  }
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lng) <= 90) {
    throw new GeometryFault("coordinates-swapped", `${lng}, ${lat}`);
  }
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90) throw new GeometryFault("geometry-coordinates", `${lng}, ${lat}`);
  if (lng === 0 && lat === 0) throw new GeometryFault("coordinates-null-island");
  return toWgs84([lng, lat], system);
}

function closeRing(ring: [number, number][]): [number, number][] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) throw new GeometryFault("geometry-coordinates");
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  if (closed.length < 4) throw new GeometryFault("geometry-coordinates", "ring of fewer than 3 corners");
  return closed;
}
