import { labelFonts } from "./fonts";
import type { MapLayerSpecification, StyleInput } from "./style-input";

/** The units of a thematic layer over the community grids: outlines with their names, so that what lies under them is still read. */
export const outlineLayers = ({ tokens, locale, scale }: StyleInput): MapLayerSpecification[] => [
  {
    id: "outline-halo",
    type: "line",
    source: "outline",
    layout: { "line-join": "round" },
    paint: { "line-color": tokens.surface, "line-width": 5 * scale, "line-opacity": 0.7 },
  },
  {
    id: "outline-line",
    type: "line",
    source: "outline",
    layout: { "line-join": "round" },
    paint: { "line-color": tokens.accent, "line-width": 2 * scale, "line-dasharray": [4, 1.5] },
  },
  {
    id: "outline-name",
    type: "symbol",
    source: "outline",
    filter: ["==", ["geometry-type"], "Point"],
    minzoom: 11,
    layout: {
      "text-field": [
        "format",
        ["get", locale === "en" ? "nameEn" : "name"],
        {},
        "\n",
        {},
        ["get", "code"],
        { "font-scale": 0.85 },
      ],
      "text-font": labelFonts.bold,
      "text-size": 12 * scale,
      "text-variable-anchor": ["center", "top", "bottom"],
      "text-radial-offset": 1.2,
      "text-padding": 4,
    },
    paint: { "text-color": tokens.accent, "text-halo-color": tokens.labelHalo, "text-halo-width": 1.8 },
  },
];
