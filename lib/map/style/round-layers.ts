import type { ExpressionSpecification } from "maplibre-gl";
import type { MapLayerSpecification, StyleInput } from "./style-input";

/** A patrol's round: what is to be walked, what was walked, and its stops by number; around the spots of a campaign their radius. */
export function roundLayers({ tokens, scale }: StyleInput): MapLayerSpecification[] {
  const walked: ExpressionSpecification = ["boolean", ["get", "walked"], false];
  const done: ExpressionSpecification = ["boolean", ["get", "done"], false];
  const isLine: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];
  const around = {
    source: "round",
    filter: ["==", ["geometry-type"], "Polygon"] satisfies ExpressionSpecification,
  } as const;
  const line = { type: "line", source: "round", filter: isLine } as const;
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  return [
    { id: "round-around", type: "fill", ...around, paint: { "fill-color": tokens.accent, "fill-opacity": 0.1 } },
    {
      id: "round-around-line",
      type: "line",
      ...around,
      paint: { "line-color": tokens.accent, "line-width": 1.5 * scale, "line-dasharray": [4, 2] },
    },
    { id: "round-casing", ...line, layout, paint: { "line-color": tokens.surface, "line-width": 9 * scale } },
    {
      id: "round-line",
      ...line,
      layout,
      paint: { "line-color": ["case", walked, tokens.done, tokens.accent], "line-width": 5.5 * scale },
    },
    {
      id: "round-leg-number",
      type: "symbol",
      source: "round",
      filter: isLine,
      layout: {
        "symbol-placement": "line-center",
        "text-rotation-alignment": "viewport",
        "text-field": ["get", "order"],
        "text-size": 11 * scale,
        "text-padding": 0,
      },
      paint: { "text-color": tokens.surface, "text-halo-color": tokens.accent, "text-halo-width": 3 * scale },
    },
    {
      id: "round-stop",
      type: "circle",
      source: "round",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 10.5 * scale,
        "circle-color": ["case", done, tokens.done, tokens.surface],
        "circle-stroke-color": ["case", done, tokens.surface, tokens.accent],
        "circle-stroke-width": 2.5 * scale,
      },
    },
    {
      id: "round-stop-number",
      type: "symbol",
      source: "round",
      filter: ["==", ["geometry-type"], "Point"],
      layout: {
        "text-field": ["get", "number"],
        "text-size": 12 * scale,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": ["case", done, tokens.surface, tokens.text] },
    },
  ];
}
