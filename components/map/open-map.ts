import { type ErrorEvent, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { type TileSourceId, tileSourceIds } from "@/lib/map/sources";
import { buildStyle } from "@/lib/map/style/build-style";
import { listenToMap } from "./listen-to-map";
import { listenToTool } from "./listen-to-tool";
import { mapStore } from "./map-store";
import { MapSync } from "./map-sync";
import { scopeBounds } from "./scope-bounds";
import { TileRetries } from "./tile-retries";

setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());

/** Where the map looks until the scope's bounds are known: the middle of the demo district. */
const FALLBACK_CENTRE: [number, number] = [118.25, 30.91];
const FALLBACK_ZOOM = 11.5;
const CLOSEST_ZOOM = 20;

/**
 * Makes the map in an element and keeps it like the store says.
 * @param onLost called when the browser took the graphics away
 * @returns the way to take it down
 */
export function openMap(element: HTMLDivElement, onLost: () => void): () => void {
  const { view, startCamera, camera } = mapStore.getState();
  if (!view) throw new Error("The map is opened by a workspace that says what to show");
  const origin = window.location.origin;
  const layers = tileSourceIds.filter((id): id is TileSourceId => view.tileLayers.includes(id));
  const from = camera ?? startCamera;
  const map = createMap(
    () =>
      new MapLibreMap({
        container: element,
        style: buildStyle(view, origin, layers),
        center: from ? [from.lng, from.lat] : FALLBACK_CENTRE,
        zoom: from?.zoom ?? FALLBACK_ZOOM,
        bearing: from?.bearing ?? 0,
        maxZoom: CLOSEST_ZOOM,
        maxPitch: 0,
        touchPitch: false,
        attributionControl: false,
        fadeDuration: 120,
        canvasContextAttributes: { antialias: true },
      }),
  );
  if (!map) return () => undefined;

  const sync = new MapSync(map, view, origin, layers);
  sync.onHandle = (id, to) => mapStore.getState().onHandle(id, to);
  sync.onHeatPeak = (heatPeak) => mapStore.setState({ heatPeak });
  mapStore.setState({ sync, problem: null });
  map.once("load", () => mapStore.setState({ isOpen: true }));
  if (!from) void scopeBounds().then((bounds) => bounds && isUntouched(map) && sync.jumpToBounds(bounds));
  const unsubscribe = mapStore.subscribe((state, before) => {
    if (state.view && state.view !== before.view) sync.apply(state.view);
    if (state.plan !== before.plan) sync.showPlan(state.plan);
    if (state.sketch !== before.sketch) sync.showSketch(state.sketch);
  });
  const retries = new TileRetries(map, (failing) => mapStore.setState({ problem: failing ? "tiles" : null }));
  map.on("error", (event: ErrorEvent) => retries.note(event));
  map.on("webglcontextlost", () => {
    mapStore.setState({ problem: "lost" });
    onLost();
  });
  sync.showPlan(mapStore.getState().plan);
  sync.showSketch(mapStore.getState().sketch);
  const stopListening = listenToMap(map, sync);
  const stopTool = listenToTool(map);
  return () => {
    unsubscribe();
    stopListening();
    stopTool();
    retries.stop();
    mapStore.setState({ sync: null, isOpen: false });
    sync.remove();
    map.remove();
  };
}

/** Whoever moved the map before the scope's bounds came has said where to look. */
function isUntouched(map: MapLibreMap): boolean {
  const stands = !map.isMoving() && map.getZoom() === FALLBACK_ZOOM;
  return stands && map.getCenter().distanceTo(LngLat.convert(FALLBACK_CENTRE)) < 1;
}

/** MapLibre throws where the browser has no WebGL 2. */
function createMap(make: () => MapLibreMap): MapLibreMap | null {
  try {
    return make();
  } catch {
    mapStore.setState({ problem: "no-webgl" });
    return null;
  }
}
