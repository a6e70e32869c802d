import { readWkb } from "@/lib/geometry/wkb";
import { BoundaryBudget } from "./boundary-budget";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFeature, BoundaryFile } from "./boundary-file";
import { SqliteFile } from "./sqlite-table";
import { toDegrees } from "./to-degrees";

/** Bytes of the envelope by its number in the flags (OGC 12-128r19, 2.1.3). */
const envelopeBytes = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;
const EMPTY = 0b10000;
const LITTLE_ENDIAN = 1;

/** Polygon, MultiPolygon and a collection, which may hold some (OGC 06-103r4); curves and points are passed over. */
const typesWithPolygons = new Set([3, 6, 7]);

/** Ids that mean degrees of WGS 84 or CGCS2000. */
const inDegrees = new Set([4326, 4490]);

/** The polygons of the first layer of a GeoPackage that has any. */
export function readGeopackage(bytes: Buffer): BoundaryFile {
  try {
    const file = new SqliteFile(bytes);
    for (const layer of file.rows("gpkg_geometry_columns")) {
      const found = readLayer(file, layer);
      if (found.features.length > 0) return found;
    }
  } catch (cause) {
    if (cause instanceof BoundaryFault) throw cause;
    throw new BoundaryFault("unreadable", null, { cause });
  }
  throw new BoundaryFault("no-polygons");
}

function readLayer(file: SqliteFile, layer: Readonly<Record<string, unknown>>): BoundaryFile {
  const { table_name: table, column_name: column, srs_id: system } = layer;
  if (typeof table !== "string" || typeof column !== "string") throw new BoundaryFault("unreadable");
  const rows = file.rows(table);
  const convert = inDegrees.has(Number(system)) ? null : toDegrees(wktOf(file, system));
  const budget = new BoundaryBudget();
  const features = rows.flatMap(({ [column]: shape, ...properties }): BoundaryFeature[] => {
    const polygons = Buffer.isBuffer(shape) ? polygonsOf(shape) : [];
    if (polygons.length > 0) budget.takeFeature();
    // A ring without a place is read as well.
    for (const ring of polygons.flat()) budget.takeVertices(Math.max(1, ring.length));
    const coordinates = convert ? polygons.map((rings) => rings.map((ring) => ring.map(convert))) : polygons;
    return coordinates.length === 0 ? [] : [{ properties, coordinates }];
  });
  const leftOut = rows.length - features.length;
  return { features, notes: leftOut > 0 ? [{ kind: "other-shapes-left-out", detail: String(leftOut) }] : [] };
}

function wktOf(file: SqliteFile, system: unknown): string {
  const known = file.rows("gpkg_spatial_ref_sys").find(({ srs_id: id }) => id === system);
  if (typeof known?.definition !== "string") throw new BoundaryFault("unknown-crs", String(system));
  return known.definition;
}

function polygonsOf(shape: Buffer): (readonly [number, number])[][][] {
  if (shape.toString("latin1", 0, 2) !== "GP") throw new BoundaryFault("unreadable");
  const flags = shape[3]!;
  if ((flags & EMPTY) !== 0) return [];
  const envelope = envelopeBytes[(flags >> 1) & 0b111];
  if (envelope === undefined) throw new BoundaryFault("unreadable");
  const wkb = shape.subarray(HEADER_BYTES + envelope);
  if (wkb[0] === LITTLE_ENDIAN && !typesWithPolygons.has(wkb.readUInt32LE(1) % 1000)) return [];
  return readWkb(wkb).polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])));
}
