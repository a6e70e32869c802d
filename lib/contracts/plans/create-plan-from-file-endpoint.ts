import { z } from "zod";
import { coordinateSystems } from "@/lib/imports/coordinate-systems";
import { endpoint } from "../endpoint";
import { idField, lineField } from "../fields";
import { noParams } from "../nothing";

/** Why a file cannot be begun from. The words stand in i18n under `plan.file.<reason>`. */
const boundaryReasons = [
  "unknown-format",
  "unreadable",
  "archive-refused",
  "shp-missing",
  "unknown-crs",
  "coordinates-swapped",
  "no-polygons",
  "too-large",
  "elsewhere",
  "wrong-system",
  "does-not-fit",
  "too-long",
  "too-much-memory",
  "busy",
] as const;

/** What a 422 `boundary-file` tells beside its code. `detail`: an entry, a system, a limit, a place. */
export const refusedFileSchema = z.object({ reason: z.enum(boundaryReasons), detail: z.string().nullable() });

export const createPlanFromFileEndpoint = endpoint({
  method: "POST",
  path: "/api/plans/files",
  summary: "Begin a boundary plan from a file of boundaries (GeoJSON, KML or KMZ, zipped Shapefile, GeoPackage)",
  access: ["planner"],
  params: noParams,
  query: z.strictObject({
    name: lineField(1, 100),
    area: z
      .string()
      .regex(/^\d{9}(\d{3})?$/, "must be a street or community code")
      .optional(),
    /** A thematic layer instead of an area. */
    layer: idField.optional(),
    /** `auto`: the one in which the outline of the area is met best. */
    system: z.enum(["auto", ...coordinateSystems]).default("auto"),
  }),
  body: z.instanceof(Uint8Array),
  bodyMediaTypes: [
    "application/geo+json",
    "application/json",
    "application/zip",
    "application/x-zip-compressed",
    "application/geopackage+sqlite3",
    "application/vnd.google-earth.kml+xml",
    "application/vnd.google-earth.kmz",
    "application/octet-stream",
  ],
  // A million vertices are 26 MB of GeoJSON with seven decimals, and up to twice that as programs write it.
  maxBodyBytes: 50_000_000,
  idempotent: true,
  success: { status: 201, schema: z.object({ id: z.string(), revision: z.int(), repairs: z.int() }) },
});
