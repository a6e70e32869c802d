import type { FilterSpecification } from "maplibre-gl";
import type { StyleLayerId } from "../layer-ids";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

const ofKind = (...kinds: string[]): FilterSpecification => ["in", ["get", "kind"], ["literal", kinds]];

/** Ground: fields, blocks, parks, water, trees, sports grounds. */
export function landLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const fill = (id: StyleLayerId, color: string, kinds: string[], minzoom = 0): MapLayerSpecification => ({
    id,
    type: "fill",
    source: "base",
    "source-layer": "land",
    minzoom,
    filter: ofKind(...kinds),
    paint: { "fill-color": color },
  });
  return [
    { id: "land", type: "background", paint: { "background-color": tokens.land } },
    fill("land-field", tokens.field, ["field"]),
    fill("land-block", tokens.block, ["block", "works"]),
    fill("land-square", tokens.roadLane, ["square"], 13),
    fill("land-park", tokens.park, ["park", "quay"]),
    fill("land-water", tokens.water, ["water", "river"]),
    {
      id: "land-water-line",
      type: "line",
      source: "base",
      "source-layer": "land",
      minzoom: 13,
      filter: ofKind("water", "river"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": tokens.waterLine,
        "line-width": zoomRamp([
          [13, 0.5],
          [15.3, 1.4],
          [18, 2.4],
        ]),
      },
    },
    fill("land-tree", tokens.tree, ["trees"], 14.5),
    fill("land-track", tokens.track, ["track"], 13.5),
    fill("land-pitch", tokens.pitch, ["pitch"], 13.5),
  ];
}
