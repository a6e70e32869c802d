import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

export interface TileFeature {
  properties: Record<string, number | string | boolean>;
  /** Degrees of its first vertex. */
  at: [lng: number, lat: number];
}

/** The features of a tile by vector layer, read with somebody else's decoder. */
export function readTile(
  bytes: ArrayBuffer,
  { z, x, y }: { z: number; x: number; y: number },
): Record<string, TileFeature[]> {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => {
        const feature = layer.feature(index);
        const { geometry } = feature.toGeoJSON(x, y, z);
        return { properties: feature.properties, at: firstPosition(geometry) };
      }),
    ]),
  );
}

function firstPosition(geometry: { type: string }): [number, number] {
  let inner: unknown = (geometry as { coordinates?: unknown }).coordinates;
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0];
  return inner as [number, number];
}
