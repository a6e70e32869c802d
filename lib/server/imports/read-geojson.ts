import type { SourceRow } from "@/lib/imports/import-row";
import { splitFeatures } from "./split-features";

/** A record before it has its number. */
export type ReadRow = Omit<SourceRow, "row"> | { line: number; unreadable: string };

/** The features of a GeoJSON FeatureCollection, one by one; the file is never held as a whole. */
export async function* readGeoJson(text: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  for await (const piece of splitFeatures(text)) {
    yield piece.text === null
      ? { line: piece.line, unreadable: "feature too large" }
      : readFeature(piece.line, piece.text);
  }
}

function readFeature(line: number, text: string): ReadRow {
  let feature: unknown;
  try {
    feature = JSON.parse(text);
  } catch (error) {
    return { line, unreadable: error instanceof Error ? error.message : "no JSON" };
  }
  const { type, geometry, properties, id } = feature as Record<string, unknown>;
  if (type !== "Feature") return { line, unreadable: `type is ${JSON.stringify(type)}, not "Feature"` };
  const columns: Record<string, string> = {};
  if (typeof id === "string" || typeof id === "number") columns["@id"] = String(id);
  for (const [name, value] of Object.entries((properties ?? {}) as Record<string, unknown>)) {
    if (value !== null && value !== undefined)
      columns[name] = typeof value === "string" ? value : JSON.stringify(value);
  }
  return { line, columns, geometry: geometry ?? null };
}
