import type { FilterSpecification } from "maplibre-gl";
import type { StyleLayerId } from "../layer-ids";
import { labelFonts } from "./fonts";
import { type DrawnRoad, roadWidthStops } from "./road-width";
import type { MapLayerSpecification, StyleInput } from "./style-input";
import { type ZoomStop, zoomCurve, zoomRamp } from "./zoom-curve";

const ofClass = (...classes: DrawnRoad[]): FilterSpecification => ["in", ["get", "class"], ["literal", classes]];

/** Streets. Casings come before surfaces; the order of the layers is in layer-ids.ts. */
export function roadLayers({ tokens, latitude }: StyleInput): MapLayerSpecification[] {
  const line = (
    id: StyleLayerId,
    classes: DrawnRoad[],
    color: string,
    width: readonly ZoomStop[],
    minzoom: number,
    cap: "butt" | "round" = "round",
  ): MapLayerSpecification => ({
    id,
    type: "line",
    source: "base",
    "source-layer": "roads",
    minzoom,
    filter: ofClass(...classes),
    layout: { "line-join": "round", "line-cap": cap },
    paint: { "line-color": color, "line-width": zoomCurve(width) },
  });
  const width = (road: DrawnRoad, casing?: number): ZoomStop[] => roadWidthStops(road, latitude, casing);
  const mark = (
    id: StyleLayerId,
    road: DrawnRoad,
    color: string,
    pixels: readonly ZoomStop[],
  ): MapLayerSpecification => ({
    id,
    type: "line",
    source: "base",
    "source-layer": "roads",
    minzoom: 14.5,
    filter: ofClass(road),
    layout: { "line-join": "round" },
    paint: { "line-color": color, "line-width": zoomRamp(pixels) },
  });
  return [
    line("road-footpath", ["footpath"], tokens.footpath, width("footpath"), 14.5),
    line("road-lane-casing", ["lane"], tokens.roadCasing, width("lane", 1.6), 14),
    line("road-minor-casing", ["collector"], tokens.roadCasing, width("collector", 2), 12),
    line("road-arterial-casing", ["arterial"], tokens.roadCasing, width("arterial", 2), 11),
    line("road-lane", ["lane"], tokens.roadLane, width("lane"), 13),
    line("road-branch", ["branch"], tokens.roadMinor, width("branch"), 11.5),
    line("road-collector", ["collector"], tokens.roadMinor, width("collector"), 11.5),
    line("road-arterial", ["arterial"], tokens.roadMajor, width("arterial"), 9),
    mark("road-arterial-centre", "arterial", tokens.roadCasing, [
      [14.5, 0.6],
      [15.3, 1],
      [18, 1.6],
    ]),
    line("road-ring-casing", ["ring"], tokens.roadCasing, width("ring", 2.4), 9),
    line("road-ring", ["ring"], tokens.roadRing, width("ring"), 9),
    mark("road-ring-median-casing", "ring", tokens.roadCasing, [
      [14.5, 1.6],
      [15.3, 3],
      [18, 6],
    ]),
    mark("road-ring-median", "ring", tokens.roadRing, [
      [14.5, 0.5],
      [15.3, 1],
      [18, 2.4],
    ]),
    {
      id: "road-oneway",
      type: "symbol",
      source: "base",
      "source-layer": "oneways",
      minzoom: 16,
      layout: {
        "text-field": "→",
        "text-font": labelFonts.bold,
        "text-size": zoomRamp([
          [16, 13],
          [18, 18],
        ]),
        "symbol-placement": "line",
        "symbol-spacing": 90,
        // Turned round to be readable, it would say the opposite.
        "text-keep-upright": false,
        "text-ignore-placement": true,
      },
      // A border that runs along the street's centre would cross the arrow out.
      paint: {
        "text-color": tokens.labelRoad,
        "text-halo-color": tokens.labelHalo,
        "text-halo-width": 2.2,
      },
    },
  ];
}
