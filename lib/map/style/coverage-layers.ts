import { serviceLayers } from "./service-layers";
import type { MapLayerSpecification, StyleInput } from "./style-input";

/** A camera that none has: the filter of a layer that shows nothing yet. */
export const NO_CAMERA = "-1";

/**
 * Cones as they end at walls. Each is one thin wash, so that two and three of them overlapping are the darker steps of the legend
 * by themselves. What nobody sees is hatched, what is seen too closely has teeth: both can be told without their colour.
 */
export function coverageLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const hidden = { visibility: "none" as const };
  const views = { source: "coverage", "source-layer": "views" } as const;
  const blind = { source: "coverage", "source-layer": "blind", type: "fill", layout: hidden } as const;
  const over = { source: "coverage", "source-layer": "over", type: "line", layout: hidden, minzoom: 14 } as const;
  const plan = { source: "coverage-plan" } as const;
  return [
    {
      id: "coverage-view",
      type: "fill",
      ...views,
      layout: hidden,
      filter: ["==", ["get", "online"], true],
      paint: { "fill-color": tokens.fieldOfView, "fill-opacity": 0.2, "fill-antialias": false },
    },
    {
      id: "coverage-view-line",
      type: "line",
      ...views,
      layout: hidden,
      minzoom: 15,
      filter: ["==", ["get", "online"], true],
      paint: { "line-color": tokens.fieldOfViewLine, "line-width": 0.8, "line-opacity": 0.7 },
    },
    {
      id: "coverage-off-line",
      type: "line",
      ...views,
      layout: hidden,
      filter: ["==", ["get", "online"], false],
      paint: { "line-color": tokens.textMuted, "line-width": 1.2, "line-dasharray": [3, 2] },
    },
    {
      id: "coverage-blind",
      ...blind,
      paint: { "fill-color": tokens.blind, "fill-opacity": 0.08, "fill-antialias": false },
    },
    {
      id: "coverage-blind-hatch",
      ...blind,
      minzoom: 14.5,
      paint: { "fill-pattern": "hatch-blind", "fill-opacity": 0.6 },
    },
    { id: "coverage-over-halo", ...over, paint: { "line-color": tokens.surface, "line-width": 7 } },
    { id: "coverage-over", ...over, paint: { "line-color": tokens.overReach, "line-width": 3.5 } },
    {
      id: "coverage-over-teeth",
      ...over,
      minzoom: 15,
      // The wall runs so that the lens is on its right: the teeth point at it.
      paint: { "line-color": tokens.overReach, "line-width": 6, "line-offset": 4, "line-dasharray": [0.25, 1] },
    },
    {
      id: "coverage-view-selected",
      type: "line",
      ...views,
      filter: ["==", ["to-string", ["get", "id"]], NO_CAMERA],
      paint: { "line-color": tokens.accent, "line-width": 2 },
    },
    {
      id: "coverage-plan-old",
      type: "line",
      ...plan,
      filter: ["==", ["get", "part"], "old"],
      paint: { "line-color": tokens.textMuted, "line-width": 1.4, "line-dasharray": [3, 2] },
    },
    {
      id: "coverage-reach",
      type: "line",
      ...plan,
      filter: ["==", ["get", "part"], "reach"],
      paint: { "line-color": tokens.accent, "line-width": 1.4, "line-dasharray": [4, 2] },
    },
    {
      id: "coverage-plan-view",
      type: "fill",
      ...plan,
      filter: ["in", ["get", "part"], ["literal", ["new", "aim"]]],
      paint: { "fill-color": tokens.accent, "fill-opacity": 0.22 },
    },
    {
      id: "coverage-plan-line",
      type: "line",
      ...plan,
      filter: ["==", ["get", "part"], "new"],
      paint: { "line-color": tokens.accent, "line-width": 1.6 },
    },
    {
      id: "coverage-ray",
      type: "line",
      ...plan,
      filter: ["==", ["get", "part"], "ray"],
      paint: { "line-color": tokens.text, "line-width": 1.2, "line-dasharray": [2, 2] },
    },
    ...serviceLayers(tokens),
  ];
}
