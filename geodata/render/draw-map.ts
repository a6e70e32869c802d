import type { City, CityRoad, LandKind, PolygonRings, Position, RoadClass } from "../city-types";
import { drawLabels } from "./draw-labels";
import { MAP_COLOURS, type MapColours } from "./map-colours";
import { roadPixels } from "./road-widths";
import type { View } from "./view";

const LAND_ORDER: LandKind[] = [
  "field",
  "block",
  "works",
  "park",
  "square",
  "quay",
  "river",
  "water",
  "trees",
  "track",
  "pitch",
];

/** The city as an SVG picture in the layer order of the design: ground, roads, buildings, borders, names. */
export function drawMap(city: City, view: View, theme: "light" | "dark"): string {
  const colours = MAP_COLOURS[theme];
  const parts = [
    `<rect width="${view.width}" height="${view.height}" fill="${colours.land}"/>`,
    ...LAND_ORDER.map((kind) => drawLand(city, view, kind, colours)),
    drawRoads(city, view, colours),
    view.zoom >= 13.8 ? drawBuildings(city, view, colours) : "",
    drawBorders(city, view, colours),
    drawLabels(city, view, colours),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${view.width}" height="${view.height}" viewBox="0 0 ${view.width} ${view.height}">${parts.join("\n")}</svg>\n`;
}

const round = (n: number) => Math.round(n * 10) / 10;

function linePath(view: View, line: readonly Position[]): string {
  return `M${line
    .map((position) => {
      const [x, y] = view.project(position);
      return `${round(x)} ${round(y)}`;
    })
    .join("L")}`;
}

const polygonPath = (view: View, polygon: PolygonRings) => polygon.map((ring) => `${linePath(view, ring)}Z`).join("");

const isSeen = (view: View, ring: readonly Position[] | undefined) =>
  ring?.some((position) => view.sees(position, 200)) ?? false;

/** Big polygons (the river) may surround the window without a vertex in it, so ground is always drawn in full. */
function drawLand(city: City, view: View, kind: LandKind, colours: MapColours): string {
  const fill: Record<LandKind, string> = {
    block: colours.block,
    works: colours.block,
    park: colours.park,
    quay: colours.park,
    square: colours.land,
    water: colours.water,
    river: colours.water,
    field: colours.field,
    track: colours.track,
    pitch: colours.pitch,
    trees: colours.tree,
  };
  if (kind === "trees" && view.zoom < 14.4) return "";
  const small = kind === "trees" || kind === "field" || kind === "track" || kind === "pitch";
  const d = city.land
    .filter((land) => land.kind === kind)
    .flatMap((land) => land.polygons)
    .filter((polygon) => !small || isSeen(view, polygon[0]))
    .map((polygon) => polygonPath(view, polygon))
    .join("");
  const line =
    kind === "river" || kind === "water"
      ? ` stroke="${colours.waterLine}" stroke-width="${view.zoom > 14 ? 1.4 : 0.7}"`
      : "";
  return `<path d="${d}" fill="${fill[kind]}"${line}/>`;
}

function drawRoads(city: City, view: View, colours: MapColours): string {
  const seen = city.roads.filter((road) => isSeen(view, road.line));
  const d = (kinds: RoadClass[]) =>
    streets(
      seen.filter((road) => kinds.includes(road.class)),
      view,
    );
  const stroke = (path: string, colour: string, width: number) =>
    width > 0.05
      ? `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${round(width * 10) / 10}" stroke-linejoin="round" stroke-linecap="round"/>`
      : "";
  const width = (kind: RoadClass) => roadPixels(kind, view.zoom);
  // Hairlines vanish on a pale ground: below z13.5 a road is drawn as casing alone or brightens on the casing's line.
  const thin = view.zoom < 13;
  const layers: string[] = [stroke(d(["footpath"]), colours.path, view.zoom >= 14.6 ? width("footpath") : 0)];
  const paths = new Map<RoadClass, string>();
  for (const kind of ["lane", "branch", "collector", "arterial", "ring"] as const) paths.set(kind, d([kind]));
  const casing = (kind: RoadClass, extra: number) => {
    const pixels = width(kind);
    if (pixels > 0)
      layers.push(stroke(paths.get(kind) ?? "", colours.casing, pixels + (thin ? Math.min(extra, 0.9) : extra)));
  };
  const fill = (kind: RoadClass, colour: string) => layers.push(stroke(paths.get(kind) ?? "", colour, width(kind)));
  const mark = (kind: RoadClass, colour: string, pixels: number) =>
    layers.push(stroke(paths.get(kind) ?? "", colour, pixels));
  casing("lane", view.zoom < 14.6 ? 0.5 : 1.6);
  fill("lane", colours.road3);
  casing("branch", view.zoom < 14.6 ? 1 : 2);
  casing("collector", view.zoom < 14.6 ? 1.2 : 2);
  casing("arterial", 2);
  fill("branch", colours.road2);
  fill("collector", colours.road2);
  fill("arterial", colours.road1);
  if (view.zoom > 14.8) mark("arterial", colours.casing, 1);
  casing("ring", 2.4);
  fill("ring", colours.roadRing);
  if (view.zoom > 14.5) {
    mark("ring", colours.casing, 3);
    mark("ring", colours.roadRing, 1);
  }
  return layers.join("");
}

/** Pieces of one street drawn as one line where they meet, else round caps of casings would show at every gate. */
function streets(roads: CityRoad[], view: View): string {
  return roads.map((road) => linePath(view, road.line)).join("");
}

function drawBuildings(city: City, view: View, colours: MapColours): string {
  const low: string[] = [];
  const tall: string[] = [];
  for (const building of city.buildings) {
    if (!view.sees(building.centre, 80)) continue;
    (building.floors >= 10 ? tall : low).push(polygonPath(view, building.footprint));
  }
  const line = view.zoom >= 14.5 ? `stroke="${colours.buildingLine}" stroke-width="0.6"` : "";
  return `<path d="${low.join("")}" fill="${colours.building}" ${line}/><path d="${tall.join("")}" fill="${colours.buildingTall}" ${line}/>`;
}

function drawBorders(city: City, view: View, colours: MapColours): string {
  const area = (level: string) =>
    city.areas
      .filter((a) => a.level === level)
      .flatMap((a) => a.polygons)
      .map((polygon) => polygonPath(view, polygon))
      .join("");
  const line = (d: string, width: number, opacity: number) =>
    `<path d="${d}" fill="none" stroke="${colours.gridLine}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round"/>`;
  const parts: string[] = [];
  if (view.zoom >= 13.5) {
    const grids = city.grids
      .filter((grid) => isSeen(view, grid.polygon[0]))
      .map((grid) => polygonPath(view, grid.polygon));
    parts.push(line(grids.join(""), view.zoom >= 14.5 ? 1.25 : 0.6, view.zoom >= 14.5 ? 0.75 : 0.45));
  }
  if (view.zoom >= 12.5)
    parts.push(line(area("community"), view.zoom >= 14.5 ? 2.5 : 1.2, view.zoom >= 14.5 ? 1 : 0.7));
  parts.push(line(area(view.zoom >= 12.5 ? "district" : "street"), 1.2, 0.75));
  return parts.join("");
}
