import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

/** Houses from z14.5; towers (≥ 10 floors) one step darker. */
export function buildingLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const appear = zoomRamp([
    [14, 0],
    [14.6, 1],
  ]);
  return [
    {
      id: "building",
      type: "fill",
      source: "base",
      "source-layer": "buildings",
      minzoom: 14,
      paint: {
        "fill-color": ["case", ["==", ["get", "tall"], true], tokens.buildingTall, tokens.building],
        "fill-opacity": appear,
      },
    },
    {
      id: "building-line",
      type: "line",
      source: "base",
      "source-layer": "buildings",
      minzoom: 15,
      paint: {
        "line-color": tokens.buildingLine,
        "line-width": zoomRamp([
          [15, 0.4],
          [16, 0.6],
          [18, 1],
        ]),
      },
    },
  ];
}
