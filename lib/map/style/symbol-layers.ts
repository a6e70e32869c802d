import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { StyleLayerId } from "../layer-ids";
import type { TileSourceId } from "../sources";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { zoomRamp } from "./zoom-curve";

const counts: SymbolLayerSpecification["layout"] = {
  "text-field": ["to-string", ["get", "count"]],
  "text-font": ["Map Bold", "Inter", "PingFang SC", "Noto Sans CJK SC", "sans-serif"],
  "text-size": 11,
  "text-allow-overlap": true,
  "text-ignore-placement": true,
};

/** Near, each is to be seen; from afar what stands in the way of another is left out. */
const nearAll: ExpressionSpecification = ["step", ["zoom"], false, 15.5, true];

/** A thing that stands at its place. */
const pin: SymbolLayerSpecification["layout"] = {
  "icon-allow-overlap": nearAll,
  "icon-padding": 0,
  "icon-size": zoomRamp([
    [14, 0.7],
    [15.3, 0.9],
    [17, 1.1],
  ]),
};

const UNITS_FROM_ZOOM = 13;

/** Cameras, hazards, inspected places and households: single things near, counted cells far. Hidden until they are switched on. */
export function symbolLayers({ tokens }: StyleInput): MapLayerSpecification[] {
  const visibility = "none" as const;
  const cell = (id: StyleLayerId, source: TileSourceId, layer: string, color: string): MapLayerSpecification => ({
    id,
    type: "circle",
    source,
    "source-layer": layer,
    layout: { visibility },
    paint: {
      "circle-color": color,
      "circle-opacity": 0.16,
      "circle-stroke-color": color,
      "circle-stroke-width": 1,
      "circle-stroke-opacity": 0.7,
      // Area, not radius, says how many.
      "circle-radius": ["+", 8, ["*", 1.1, ["sqrt", ["min", ["coalesce", ["get", "count"], 1], 400]]]],
    },
  });
  const counted = (
    name: "camera" | "place" | "hazard",
    source: TileSourceId,
    layer: string,
    color: string,
  ): MapLayerSpecification[] => [
    cell(`${name}-cell`, source, layer, color),
    {
      id: `${name}-cell-count`,
      type: "symbol",
      source,
      "source-layer": layer,
      layout: { visibility, ...counts },
      paint: { "text-color": color, "text-halo-color": tokens.labelHalo, "text-halo-width": 1.2 },
    },
  ];
  return [
    cell("household-cell", "households", "household_cells", tokens.household),
    {
      id: "household",
      type: "circle",
      source: "households",
      "source-layer": "households",
      layout: { visibility },
      paint: {
        "circle-color": tokens.household,
        "circle-stroke-color": tokens.symbolEdge,
        "circle-stroke-width": 1,
        "circle-radius": ["+", 2.5, ["*", 0.5, ["sqrt", ["coalesce", ["get", "households"], 1]]]],
      },
    },
    ...counted("camera", "cameras", "camera_cells", tokens.camera),
    {
      id: "camera",
      type: "symbol",
      source: "cameras",
      "source-layer": "cameras",
      layout: {
        visibility,
        "icon-image": ["case", ["==", ["get", "status"], "online"], "camera", "camera-offline"],
        // The icon looks north; the map turns it to where the camera looks.
        "icon-rotate": ["coalesce", ["get", "bearing"], 0],
        "icon-rotation-alignment": "map",
        "icon-allow-overlap": ["step", ["zoom"], false, 16.5, true],
        "icon-padding": 3,
        "icon-size": zoomRamp([
          [14, 0.4],
          [15.3, 0.58],
          [17, 1],
        ]),
      },
    },
    ...counted("place", "checked-places", "checked_place_cells", tokens.unit),
    {
      id: "place",
      type: "symbol",
      source: "checked-places",
      "source-layer": "checked_places",
      layout: {
        visibility,
        "icon-image": ["concat", "place-", ["get", "light"], "-", ["coalesce", ["get", "stars"], 0]],
        // What is due stands above what is not.
        "symbol-sort-key": ["match", ["get", "light"], "red", 0, "amber", 1, 2],
        ...pin,
      },
    },
    ...counted("hazard", "hazards", "hazard_cells", tokens.hazard),
    {
      id: "hazard",
      type: "symbol",
      source: "hazards",
      "source-layer": "hazards",
      layout: {
        visibility,
        "icon-image": ["case", ["==", ["get", "level"], "major"], "hazard-major", "hazard"],
        ...pin,
      },
    },
    {
      id: "unit",
      type: "symbol",
      source: "unit",
      // Over a whole city they would only hide the cases.
      minzoom: UNITS_FROM_ZOOM,
      layout: {
        visibility,
        "icon-image": ["concat", "unit-", ["get", "kind"]],
        // From afar units give way to cases, and those that stand together are one.
        "icon-allow-overlap": nearAll,
        "icon-padding": 2,
        "icon-size": zoomRamp([
          [UNITS_FROM_ZOOM, 0.5],
          [14, 0.72],
          [15.3, 1],
        ]),
      },
    },
    {
      id: "incident-obstacle",
      type: "symbol",
      source: "incident-obstacle",
      layout: {
        "icon-image": ["case", ["has", "count"], "obstacle-cluster", "obstacle"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": false,
        "icon-padding": 0,
      },
      paint: { "icon-opacity": 0 },
    },
  ];
}
