import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import type { StyleLayerId } from "@/lib/map/layer-ids";
import type { MapPress, MapTool, SnapKind } from "@/lib/map/map-tool";
import { pixelsPerMetre } from "@/lib/map/style/road-width";
import { mapStore } from "./map-store";

/** How far around the pointer lines are looked for. */
const SNAP_REACH_PIXELS = 12;

const layersOfKind: Readonly<Record<SnapKind, readonly StyleLayerId[]>> = {
  roads: ["road-lane", "road-branch", "road-collector", "road-arterial", "road-ring"],
  water: ["land-water-line", "land-water"],
  buildings: ["building"],
};

type Position = readonly [number, number];

/** Gives pointer and finger to the workspace's tool, as long as there is one. */
export function listenToTool(map: MapLibreMap): () => void {
  let held = false;
  const tool = (): MapTool | null => mapStore.getState().tool;

  const pressOf = (event: MapMouseEvent | MapTouchEvent): MapPress => {
    const { lngLat, point, originalEvent } = event;
    return {
      position: [lngLat.lng, lngLat.lat],
      pixel: [point.x, point.y],
      metresPerPixel: 1 / pixelsPerMetre(map.getZoom(), lngLat.lat),
      touch: originalEvent.type.startsWith("touch"),
      shift: originalEvent.shiftKey,
      nearLines: (kinds) => nearLines(map, [point.x, point.y], kinds),
    };
  };
  const down = (event: MapMouseEvent | MapTouchEvent): void => {
    const isOne = "touches" in event.originalEvent ? event.originalEvent.touches.length === 1 : true;
    const isMain = "button" in event.originalEvent ? event.originalEvent.button === 0 : true;
    if (!isOne) {
      held = false;
      tool()?.cancel();
      return;
    }
    if (!isMain || !tool()?.down(pressOf(event))) return;
    held = true;
    // MapLibre pans only where nobody says no.
    event.preventDefault();
  };
  const move = (event: MapMouseEvent | MapTouchEvent): void => {
    const active = tool();
    if (!active) return;
    active.move(pressOf(event), held);
    map.getCanvas().style.cursor = active.cursor();
  };
  const up = (event: MapMouseEvent | MapTouchEvent): void => {
    if (!held) return;
    held = false;
    tool()?.up(pressOf(event));
  };
  const click = (event: MapMouseEvent): void => tool()?.click(pressOf(event));
  const doubleClick = (event: MapMouseEvent): void => {
    const active = tool();
    if (!active) return;
    event.preventDefault();
    active.doubleClick(pressOf(event));
  };
  // The button may go up outside of the map; inside, the map has heard of it before the window does.
  const upAnywhere = (): void => {
    if (!held) return;
    held = false;
    tool()?.cancel();
  };

  const subscriptions = [
    map.on("mousedown", down),
    map.on("touchstart", down),
    map.on("mousemove", move),
    map.on("touchmove", move),
    map.on("mouseup", up),
    map.on("touchend", up),
    map.on("click", click),
    map.on("dblclick", doubleClick),
  ];
  window.addEventListener("mouseup", upAnywhere);
  return () => {
    for (const subscription of subscriptions) subscription.unsubscribe();
    window.removeEventListener("mouseup", upAnywhere);
  };
}

function nearLines(map: MapLibreMap, [x, y]: Position, kinds: readonly SnapKind[]): Position[][] {
  const layers = kinds.flatMap((kind) => layersOfKind[kind]).filter((id) => map.getLayer(id));
  if (layers.length === 0) return [];
  const box: [[number, number], [number, number]] = [
    [x - SNAP_REACH_PIXELS, y - SNAP_REACH_PIXELS],
    [x + SNAP_REACH_PIXELS, y + SNAP_REACH_PIXELS],
  ];
  return map.queryRenderedFeatures(box, { layers }).flatMap(({ geometry }) => linesOf(geometry));
}

function linesOf(geometry: GeoJSON.Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates as [number, number][]];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates as [number, number][][];
    case "MultiPolygon":
      return geometry.coordinates.flat() as [number, number][][];
    default:
      return [];
  }
}
