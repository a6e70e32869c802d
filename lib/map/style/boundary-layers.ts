import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

/** A code that no grid has: the filter of a layer that shows nothing yet. */
export const NO_GRID = "";

/** Boundaries of grids, communities and streets, the choropleth, and the selected grid. */
export function boundaryLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const grids = { source: "grids", "source-layer": "grids" } as const;
  const [first, second, third, fourth] = tokens.choropleth;
  return [
    {
      id: "choropleth",
      type: "fill",
      ...grids,
      layout: { visibility: "none" },
      paint: {
        "fill-color": [
          "match",
          ["coalesce", ["feature-state", "step"], 0],
          1,
          first!,
          2,
          second!,
          3,
          third!,
          4,
          fourth!,
          "transparent",
        ],
      },
    },
    // Paints nothing; a click anywhere in a grid finds it here.
    {
      id: "grid-hit",
      type: "fill",
      ...grids,
      minzoom: 12,
      paint: { "fill-color": tokens.gridLine, "fill-opacity": 0 },
    },
    {
      id: "grid-line",
      type: "line",
      ...grids,
      minzoom: 13,
      layout: { "line-join": "round" },
      paint: {
        "line-color": tokens.gridLine,
        "line-opacity": zoomRamp([
          [13, 0.3],
          [14.5, 0.75],
        ]),
        "line-width": zoomRamp([
          [13, 0.5],
          [14.5, 1],
          [15.3, 1.25],
          [18, 2],
        ]),
      },
    },
    {
      id: "community-line",
      type: "line",
      source: "grids",
      "source-layer": "community_lines",
      minzoom: 11.5,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": tokens.gridLine,
        "line-opacity": zoomRamp([
          [11.5, 0.45],
          [13.5, 1],
        ]),
        "line-width": zoomRamp([
          [11.5, 0.6],
          [13, 1.2],
          [14, 1.6],
          [15.3, 2.5],
          [18, 3.5],
        ]),
      },
    },
    {
      id: "street-line",
      type: "line",
      source: "grids",
      "source-layer": "street_lines",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": tokens.gridLine,
        "line-width": zoomRamp([
          [9, 0.8],
          [12, 1.8],
          [14, 2.4],
          [15.3, 3],
          [18, 4],
        ]),
      },
    },
    {
      id: "grid-hover",
      type: "line",
      ...grids,
      minzoom: 12,
      filter: ["==", ["get", "code"], NO_GRID],
      paint: { "line-color": tokens.accent, "line-width": 1.5, "line-opacity": 0.8 },
    },
    {
      id: "grid-selected-halo",
      type: "line",
      ...grids,
      filter: ["==", ["get", "code"], NO_GRID],
      layout: { "line-join": "round" },
      paint: { "line-color": tokens.surface, "line-width": 4.5 },
    },
    {
      id: "grid-selected",
      type: "line",
      ...grids,
      filter: ["==", ["get", "code"], NO_GRID],
      layout: { "line-join": "round" },
      paint: { "line-color": tokens.boundarySelected, "line-width": 2 },
    },
    {
      id: "field-of-view",
      type: "fill",
      source: "field-of-view",
      paint: { "fill-color": tokens.fieldOfView, "fill-opacity": 0.24 },
    },
    {
      id: "field-of-view-line",
      type: "line",
      source: "field-of-view",
      paint: { "line-color": tokens.fieldOfView, "line-width": 1, "line-opacity": 0.7 },
    },
  ];
}
