import { BoundaryBudget } from "./boundary-budget";
import { BoundaryFault } from "./boundary-fault";
import type { BoundaryFile } from "./boundary-file";
import { readGeojsonBoundaries } from "./read-geojson-boundaries";
import { readGeopackage } from "./read-geopackage";
import { readKml } from "./read-kml";
import { readShapefile } from "./read-shapefile";
import { zipEntries } from "./zip-entries";

/** Boundaries of whatever the bytes are; names and media types are only what a sender says. */
export function readBoundaryFile(bytes: Buffer): BoundaryFile {
  const file = readAny(bytes);
  if (file.features.length === 0) throw new BoundaryFault("no-polygons");
  checkPlaces(file);
  return file;
}

function readAny(bytes: Buffer): BoundaryFile {
  if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004") return readArchive(bytes);
  if (bytes.subarray(0, 15).toString("latin1") === "SQLite format 3") return readGeopackage(bytes);
  const text = textOf(bytes);
  const start = text.trimStart();
  if (start.startsWith("<")) return readKml(start);
  if (start.startsWith("{")) return readGeojsonBoundaries(jsonOf(start));
  throw new BoundaryFault("unknown-format");
}

function readArchive(bytes: Buffer): BoundaryFile {
  const [document] = zipEntries(bytes, /\.kml$/).values();
  return document ? readKml(textOf(document)) : readShapefile(bytes);
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BoundaryFault("unknown-format", null, { cause });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new BoundaryFault("unreadable", null, { cause });
  }
}

function checkPlaces({ features }: BoundaryFile): void {
  const budget = new BoundaryBudget();
  for (const { coordinates } of features) {
    budget.takeFeature();
    for (const ring of coordinates.flat()) {
      budget.takeVertices(ring.length);
      checkRing(ring);
    }
  }
}

function checkRing(ring: readonly (readonly [lng: number, lat: number])[]): void {
  for (const [lng, lat] of ring) {
    if (!Number.isFinite(lng) || !Number.isFinite(lat)) throw new BoundaryFault("unreadable");
    if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lng) <= 90)
      throw new BoundaryFault("coordinates-swapped");
    // Metres without a word of which: nobody can know where that is.
    if (Math.abs(lng) > 180 || Math.abs(lat) > 90) throw new BoundaryFault("unknown-crs", `${lng}, ${lat}`);
  }
}
