import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { z } from "zod";
import type { HotSpotPart } from "@/lib/map/deck/hot-spot-layer";
import type { IncidentCluster } from "@/lib/map/incidents/cluster-incidents";
import type { MapSelection } from "@/lib/map/map-selection";
import { mapStore } from "./map-store";
import type { MapSync } from "./map-sync";
import { onLongPress } from "./on-long-press";

/** From here on a cluster opens as a list: its cases will not come apart any more. */
const LIST_FROM_ZOOM = 17;
/** A finger or a mouse rarely hits the very pixel. */
const REACH_PIXELS = 4;

/** Layers of single things, each named like what it selects. */
const marks = ["camera", "hazard", "place"] as const;

const gridFeature = z.object({ code: z.string() });
const pointFeature = z.object({ id: z.union([z.number(), z.string()]).transform(String) });

/** Turns what the reader does on the map into selections, and tells the store where the map looks. */
export function listenToMap(map: MapLibreMap, sync: MapSync): () => void {
  const view = () => mapStore.getState().view;

  const onClick = (event: MapMouseEvent): void => {
    if (mapStore.getState().tool) return;
    mapStore.setState({ clusterList: null });
    const drawn = sync.pick(event.point.x, event.point.y);
    if (drawn?.layer?.id === "incident-cluster") {
      openCluster(drawn.object as IncidentCluster, event);
      return;
    }
    if (drawn?.layer?.id === "hot-spot") {
      mapStore.setState({ spot: (drawn.object as HotSpotPart).id });
      return;
    }
    const row: unknown = drawn?.layer?.id.startsWith("incident-") ? drawn.object : undefined;
    const table = view()?.table;
    const isCase = typeof row === "number" && table !== undefined;
    const found = isCase ? ({ kind: "incident", id: table.idAt(row) } as const) : selectionAt(map, event);
    select(found);
    // Bare ground has nothing to show but where it is.
    if (found === null || found.kind === "grid") askAbout(event.lngLat);
  };
  /** The second button, or a finger that stays: what is here, whatever lies on top. */
  const onContext = (event: MapMouseEvent): void => {
    event.preventDefault();
    askAbout(event.lngLat);
  };

  const openCluster = (cluster: IncidentCluster, event: MapMouseEvent): void => {
    const table = view()?.table;
    if (!table) return;
    if (map.getZoom() >= LIST_FROM_ZOOM) {
      const ids = cluster.rows.map((each) => table.idAt(each));
      mapStore.setState({ clusterList: { ids, at: [event.point.x, event.point.y] } });
      return;
    }
    sync.easeTo({ center: [...cluster.position], zoom: Math.min(LIST_FROM_ZOOM, map.getZoom() + 2) });
  };

  const onMove = (event: MapMouseEvent): void => {
    mapStore.setState({ pointer: [event.lngLat.lng, event.lngLat.lat] });
    // An open plan has borders and a cursor of its own.
    if (mapStore.getState().tool) return;
    const found = selectionAt(map, event);
    sync.hover(found?.kind === "grid" ? found.id : null);
    map.getCanvas().style.cursor = found && found.kind !== "grid" ? "pointer" : "";
  };
  const onOut = (): void => {
    mapStore.setState({ pointer: null });
    sync.hover(null);
  };
  const onMoveEnd = (): void => {
    const { lng, lat } = map.getCenter();
    const camera = { lng, lat, zoom: map.getZoom(), bearing: map.getBearing() };
    mapStore.setState({ camera, clusterList: null });
    mapStore.getState().onCamera(camera);
  };
  // Letters that belong to the map while it has the focus; arrows, + and − are MapLibre's own.
  const onKey = (event: KeyboardEvent): void => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "n" && key !== "enter") return;
    event.stopPropagation();
    if (key === "n") sync.easeTo({ bearing: 0 });
    else askAbout(map.getCenter());
  };

  const stopPressing = onLongPress(map, (lngLat) => askAbout(lngLat));
  map.on("click", onClick);
  map.on("contextmenu", onContext);
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("moveend", onMoveEnd);
  map.getContainer().addEventListener("keydown", onKey);
  return () => {
    stopPressing();
    map.off("click", onClick);
    map.off("contextmenu", onContext);
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("moveend", onMoveEnd);
    map.getContainer().removeEventListener("keydown", onKey);
  };
}

const askAbout = ({ lng, lat }: { lng: number; lat: number }): void => mapStore.getState().onPoint([lng, lat]);

const select = (selection: MapSelection | null): void => mapStore.getState().onSelect(selection);

/** The camera, hazard, inspected place or grid under the pointer, the smallest thing first. */
function selectionAt(map: MapLibreMap, { point }: MapMouseEvent): MapSelection | null {
  const here = (layers: string[], reach: number) =>
    map.queryRenderedFeatures(
      [
        [point.x - reach, point.y - reach],
        [point.x + reach, point.y + reach],
      ],
      { layers: layers.filter((id) => map.getLayer(id)) },
    )[0];
  const mark = here([...marks], REACH_PIXELS);
  const thing = mark && pointFeature.safeParse(mark.properties).data;
  const kind = marks.find((id) => id === mark?.layer.id);
  if (kind && thing) return { kind, id: thing.id };
  const grid = gridFeature.safeParse(here(["grid-hit"], 0)?.properties).data;
  return grid ? { kind: "grid", id: grid.code } : null;
}
