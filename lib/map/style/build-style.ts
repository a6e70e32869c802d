import type { StyleSpecification } from "maplibre-gl";
import { layerRank } from "../layer-order";
import { mapSources, type TileSourceId } from "../sources";
import { boundaryLayers } from "./boundary-layers";
import { buildingLayers } from "./building-layers";
import { coverageLayers } from "./coverage-layers";
import { labelLayers } from "./label-layers";
import { landLayers } from "./land-layers";
import { outlineLayers } from "./outline-layers";
import { planLayers } from "./plan-layers";
import { roadLayers } from "./road-layers";
import { roundLayers } from "./round-layers";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { symbolLayers } from "./symbol-layers";

interface MapStyle extends StyleSpecification {
  layers: MapLayerSpecification[];
}

/** The whole map style: theme, language and latitude in, MapLibre's style out. */
export function buildStyle(input: StyleInput, origin: string, tileLayers: readonly TileSourceId[]): MapStyle {
  const sources = mapSources(origin, tileLayers);
  const layers = [
    landLayers,
    roadLayers,
    buildingLayers,
    boundaryLayers,
    planLayers,
    coverageLayers,
    labelLayers,
    symbolLayers,
    roundLayers,
    outlineLayers,
  ]
    .flatMap((make) => make(input))
    .filter((layer) => !("source" in layer) || layer.source in sources)
    .sort((a, b) => layerRank(a.id) - layerRank(b.id));
  return { version: 8, name: "Fangge", sources, layers };
}
