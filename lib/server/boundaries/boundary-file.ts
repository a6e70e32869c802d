import type { FileNote } from "@/lib/grid/intake/plan-repair";

type Position = readonly [lng: number, lat: number];

/** One boundary of a file; what its columns hold, only to look for a code. */
export interface BoundaryFeature {
  properties: Readonly<Record<string, unknown>>;
  /** GeoJSON MultiPolygon coordinates in degrees, in whatever system the file has. */
  coordinates: readonly (readonly (readonly Position[])[])[];
}

/** What was amiss with the file and did not hinder it. */
export interface Note {
  kind: FileNote;
  detail: string | null;
}

export interface BoundaryFile {
  features: readonly BoundaryFeature[];
  notes: readonly Note[];
}
