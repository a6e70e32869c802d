import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { labelFonts } from "./fonts";
import type { MapLayerSpecification, MapLocale, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

const { regular, bold } = labelFonts;

/** Kinds large enough to be named on a map of the whole street; the others wait for z16. */
const majorPlaces = ["estate", "village", "park", "school", "hospital", "mall", "works"];
/** Known to everybody; they stand on the map before the grids have room for their names. */
const landmarks = ["park", "hospital", "mall", "village"];

const nameIn = (locale: MapLocale): ExpressionSpecification =>
  locale === "en" ? ["coalesce", ["get", "name_en"], ["get", "name"]] : ["get", "name"];

/** The level is plain from the place: 柳堤社区 → 柳堤, Liudi Community → Liudi. */
const levelWord: Readonly<Record<MapLocale, string>> = { "zh-CN": "社区", en: " Community" };

/** 柳堤 005: the community without its level, and the grid's serial. */
function gridCodeIn(locale: MapLocale): ExpressionSpecification {
  const word = levelWord[locale];
  const full: ExpressionSpecification = ["var", "full"];
  const community: ExpressionSpecification = [
    "let",
    "full",
    ["coalesce", ["get", locale === "en" ? "community_name_en" : "community_name"], ""],
    ["case", ["in", word, full], ["slice", full, 0, ["index-of", word, full]], full],
  ];
  return ["concat", community, " ", ["get", "short"]];
}

/** Names. They give way to incidents (`incident-obstacle`), sliding or moving aside before they are dropped. */
export function labelLayers({ tokens, locale, scale }: StyleInput): MapLayerSpecification[] {
  const size = (pixels: number): number => pixels * scale;
  const halo = { "text-halo-color": tokens.labelHalo, "text-halo-width": 1.5 };
  const aside: SymbolLayerSpecification["layout"] = {
    "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
    "text-radial-offset": 1.6,
    "text-justify": "auto",
  };
  const name = nameIn(locale);
  const gridCode = gridCodeIn(locale);
  return [
    {
      id: "label-road",
      type: "symbol",
      source: "base",
      "source-layer": "roads",
      minzoom: 12,
      filter: [
        "all",
        ["!=", ["coalesce", ["get", "name"], ""], ""],
        [
          ">=",
          ["zoom"],
          ["match", ["get", "class"], "ring", 12, "arterial", 13, "collector", 14, "branch", 14.5, "lane", 16, 17.5],
        ],
      ],
      layout: {
        "text-field": name,
        "text-font": regular,
        "text-size": ["match", ["get", "class"], ["ring", "arterial"], size(12), size(11)],
        "symbol-placement": "line",
        "symbol-spacing": 280,
        // Names of streets stand 1.3 em apart, upright where the street is steep.
        "text-letter-spacing": locale === "en" ? 0.04 : 0.3,
        "text-max-angle": 35,
        "text-padding": 4,
      },
      // Borders run along street centres, right through the name: a wider halo keeps it readable.
      paint: { "text-color": tokens.labelRoad, ...halo, "text-halo-width": 2.2 },
    },
    {
      id: "label-water",
      type: "symbol",
      source: "base",
      "source-layer": "land",
      minzoom: 12,
      filter: [
        "all",
        ["in", ["get", "kind"], ["literal", ["river", "water"]]],
        ["!=", ["coalesce", ["get", "name"], ""], ""],
      ],
      layout: {
        "text-field": name,
        "text-font": regular,
        "text-size": ["match", ["get", "kind"], "river", size(15), size(12)],
        "text-letter-spacing": ["match", ["get", "kind"], "river", 0.3, 0.05],
        "text-padding": 40,
      },
      paint: { "text-color": tokens.labelWater, ...halo },
    },
    {
      id: "label-place-minor",
      type: "symbol",
      source: "base",
      "source-layer": "places",
      minzoom: 16,
      filter: ["!", ["in", ["get", "kind"], ["literal", [...majorPlaces, "gate", "hydrant"]]]],
      layout: { "text-field": name, "text-font": regular, "text-size": size(11), "text-max-width": 8, ...aside },
      paint: { "text-color": tokens.labelRoad, ...halo },
    },
    {
      id: "label-place-major",
      type: "symbol",
      source: "base",
      "source-layer": "places",
      minzoom: 13,
      filter: [
        "any",
        ["in", ["get", "kind"], ["literal", landmarks]],
        ["all", [">=", ["zoom"], 14.5], ["in", ["get", "kind"], ["literal", majorPlaces]]],
      ],
      layout: {
        "text-field": name,
        "text-font": regular,
        "text-size": size(12),
        "text-max-width": 9,
        // A riverside park has a name in every grid; from afar one of them is enough.
        "text-padding": zoomRamp([
          [13, 40],
          [14.4, 24],
          [15, 6],
        ]),
        "symbol-sort-key": ["match", ["get", "kind"], ["park", "hospital"], 0, ["school", "mall"], 1, "estate", 2, 3],
        ...aside,
      },
      paint: { "text-color": ["match", ["get", "kind"], "park", tokens.labelPark, tokens.label], ...halo },
    },
    {
      id: "label-grid-code",
      type: "symbol",
      source: "grids",
      "source-layer": "grid_labels",
      minzoom: 13.6,
      maxzoom: 14.5,
      layout: { "text-field": ["get", "short"], "text-font": regular, "text-size": size(10), "text-padding": 3 },
      paint: { "text-color": tokens.gridLine, "text-opacity": 0.8, ...halo },
    },
    {
      id: "label-grid",
      type: "symbol",
      source: "grids",
      "source-layer": "grid_labels",
      minzoom: 14.5,
      layout: {
        "text-field": [
          "format",
          name,
          {},
          "\n",
          {},
          gridCode,
          { "text-font": ["literal", bold], "font-scale": 11 / 12, "text-color": tokens.gridLine },
        ],
        "text-font": regular,
        "text-size": size(12),
        "text-line-height": 1.3,
        "text-max-width": 12,
        "text-padding": 4,
        ...aside,
      },
      paint: { "text-color": tokens.label, ...halo },
    },
    {
      id: "label-area",
      type: "symbol",
      source: "base",
      "source-layer": "areas",
      maxzoom: 14.5,
      filter: [
        "any",
        ["all", ["==", ["get", "level"], "street"], ["<", ["zoom"], 13.6]],
        ["all", ["==", ["get", "level"], "community"], [">=", ["zoom"], 12.6]],
        ["all", ["==", ["get", "level"], "district"], ["<", ["zoom"], 11]],
      ],
      layout: {
        "text-field": name,
        "text-font": bold,
        "text-size": ["match", ["get", "level"], "community", size(12), size(14)],
        "text-letter-spacing": 0.06,
        "text-padding": 6,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": zoomRamp([
          [11, 0.8],
          [14, 1.4],
        ]),
        "symbol-sort-key": ["match", ["get", "level"], "district", 0, "street", 1, 2],
      },
      paint: { "text-color": tokens.gridLine, ...halo, "text-halo-width": 2 },
    },
  ];
}
