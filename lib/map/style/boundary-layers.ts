import type { ExpressionSpecification } from "maplibre-gl";
import type { MapTokens } from "../theme-tokens";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

/** A code that no grid has: the filter of a layer that shows nothing yet. */
export const NO_GRID = "";

/** The share of a grid of which nothing is known; no colour begins so low. */
export const NO_SHARE = -1;

export type ChoroplethMetric = "open-rate" | "households" | "covered" | "reached" | "served";

/** Where the second, third and fourth step begin; the first begins above nothing. */
export const choroplethSteps: Readonly<Record<ChoroplethMetric, readonly [number, number, number]>> = {
  // Open cases per 1 000 households.
  "open-rate": [3.5, 7, 11],
  // A grid of 300 to 500 households is as it should be.
  households: [300, 400, 500],
  // Percent of public ground that cameras see.
  covered: [25, 50, 75],
  // Percent of a campaign's target.
  reached: [50, 75, 100],
  // Percent of households that are served within a walk.
  served: [50, 75, 90],
};

/** Fewer households than this show no rate (product.md: k ≥ 5). */
const LEAST_HOUSEHOLDS = 5;

/** Colour of a grid by its open cases (feature-state `open`) per household, by its households, or by a share (`share`). */
export function choroplethColor(metric: ChoroplethMetric, { choropleth }: MapTokens): ExpressionSpecification {
  const households: ExpressionSpecification = ["coalesce", ["feature-state", "households"], ["get", "households"], 0];
  const open: ExpressionSpecification = ["coalesce", ["feature-state", "open"], 0];
  const [second, third, fourth] = choroplethSteps[metric];
  const stepsOf = (value: ExpressionSpecification, least: number): ExpressionSpecification => [
    "step",
    value,
    "transparent",
    least,
    choropleth[0]!,
    second,
    choropleth[1]!,
    third,
    choropleth[2]!,
    fourth,
    choropleth[3]!,
  ];
  // They tell of ground or of work, not of households; a grid at zero is in the lowest step.
  if (metric === "covered" || metric === "reached" || metric === "served")
    return stepsOf(["coalesce", ["feature-state", "share"], NO_SHARE], 0);
  const value: ExpressionSpecification =
    metric === "households" ? households : ["/", ["*", 1000, open], ["max", 1, households]];
  return ["case", ["<", households, LEAST_HOUSEHOLDS], "transparent", stepsOf(value, 0.001)];
}

/** Boundaries of grids, communities and streets, the choropleth, and the selected grid. */
export function boundaryLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const grids = { source: "grids", "source-layer": "grids" } as const;
  return [
    {
      id: "choropleth",
      type: "fill",
      ...grids,
      layout: { visibility: "none" },
      paint: {
        "fill-color": choroplethColor("open-rate", tokens),
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
          [13, 0.25],
          [14, 0.45],
          [14.8, 0.75],
        ]),
        "line-width": zoomRamp([
          [13, 0.5],
          [14, 0.75],
          [14.8, 1],
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
          [11.5, 0.4],
          [13, 0.6],
          [14.8, 1],
        ]),
        "line-width": zoomRamp([
          [11.5, 0.6],
          [13, 1],
          [14, 1.5],
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
          [12, 1.4],
          [14, 2.2],
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
