import type { ExpressionSpecification } from "maplibre-gl";
import type { MapTokens } from "../theme-tokens";
import { labelFonts } from "./fonts";
import type { MapLayerSpecification } from "./style-input";

/** What is within a walk: streets as bands, facilities ringed, gaps as bare dots, next sites with their ranks. */
export function serviceLayers(tokens: MapTokens): MapLayerSpecification[] {
  const part = (name: string) => ({
    source: "coverage-plan" as const,
    filter: ["==", ["get", "part"], name] satisfies ExpressionSpecification,
  });
  return [
    {
      id: "service-walk",
      type: "line",
      ...part("walk"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": tokens.done,
        "line-opacity": 0.55,
        "line-width": ["interpolate", ["exponential", 1.5], ["zoom"], 12, 1.2, 16, 6],
      },
    },
    {
      id: "service-gap",
      type: "circle",
      ...part("gap"),
      paint: {
        "circle-color": tokens.blind,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 12, 2.5, 16, 6],
        "circle-stroke-color": tokens.surface,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "service-facility",
      type: "circle",
      ...part("facility"),
      paint: {
        "circle-color": tokens.done,
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 12, 3, 16, 7],
        "circle-stroke-color": tokens.surface,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "service-site",
      type: "circle",
      ...part("site"),
      paint: {
        "circle-color": tokens.accent,
        "circle-radius": 10,
        "circle-stroke-color": tokens.surface,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "service-rank",
      type: "symbol",
      ...part("site"),
      layout: {
        "text-field": ["get", "rank"],
        "text-font": labelFonts.bold,
        "text-size": 12,
        "text-allow-overlap": true,
      },
      paint: { "text-color": tokens.surface },
    },
  ];
}
