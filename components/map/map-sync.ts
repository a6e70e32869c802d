import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { GeoJSONSource, Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import { openByGrid } from "@/lib/map/incidents/open-by-grid";
import { type MapRound, roundFeatures } from "@/lib/map/map-round";
import { sameSelection } from "@/lib/map/map-selection";
import { layersOfSwitch, type MapSwitch, mapSwitches } from "@/lib/map/map-switches";
import type { PlanScene } from "@/lib/map/plan/plan-scene";
import { type TileSourceId, tileAddressOf } from "@/lib/map/sources";
import { type ChoroplethMetric, choroplethColor, NO_GRID, NO_SHARE } from "@/lib/map/style/boundary-layers";
import { buildStyle } from "@/lib/map/style/build-style";
import { NO_CAMERA } from "@/lib/map/style/coverage-layers";
import type { MapLayerSpecification } from "@/lib/map/style/style-input";
import { styleImages } from "@/lib/map/symbols/style-images";
import { IncidentPicture } from "./incident-picture";
import { MapMarks } from "./map-marks";
import type { MapView } from "./map-view";
import { PlanHandles } from "./plan-handles";
import type { PlanPicture } from "./plan-picture";
import { syncStyle } from "./sync-style";

/** From here on a single case can be told from its neighbours. */
const REVEAL_ZOOM = 13;
/** From here on the cones of cameras can be told from one another. */
const CONES_ZOOM = 13.5;

/** Between what is fitted and the map's edge: a bar above, the readout below, and a hand's breadth beside. */
const FIT_PIXELS = { top: 24, bottom: 24, left: 12, right: 12 };

/**
 * The only writer to the map. It is told what should be seen and changes what differs from what was seen before.
 * Everything else may read the map, never write it.
 */
export class MapSync {
  /** Hears that a handle of a coverage plan was dragged. */
  onHandle: (id: string, to: [lng: number, lat: number]) => void = () => undefined;
  /** Hears how dense the heat map's densest spot is, for the legend. */
  onHeatPeak: (perSquareKilometre: number | null) => void = () => undefined;
  readonly #map: MapLibreMap;
  readonly #overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  readonly #marks: MapMarks;
  readonly #handles: PlanHandles;
  readonly #picture = new IncidentPicture(() => this.draw());
  readonly #origin: string;
  readonly #tileLayers: readonly TileSourceId[];
  #styleLayers: readonly MapLayerSpecification[];
  #seen: MapView;
  #stained = new Set<string>();
  #shared: ReadonlySet<string> = new Set();
  #obstacles: GeoJSON.FeatureCollection | null = null;
  #hovered: string | null = null;
  #heatPeak: number | null = null;
  #plan: PlanScene | null = null;
  #sketch: MapRound | null = null;
  #planPicture: PlanPicture | null = null;
  #ready = false;

  /** @param map a map that was made with `buildStyle` of this very view */
  constructor(map: MapLibreMap, view: MapView, origin: string, tileLayers: readonly TileSourceId[]) {
    this.#map = map;
    this.#seen = view;
    this.#origin = origin;
    this.#tileLayers = tileLayers;
    this.#styleLayers = this.#styleOf(view);
    this.#marks = new MapMarks(map);
    this.#handles = new PlanHandles(map, (id, to) => this.onHandle(id, to));
    // Not "load", which waits for every tile in sight: on a wall or a slow line the cases come first.
    map.once("style.load", () => this.#start());
  }

  /** Makes the map show this view. Before the style is there it only remembers it. */
  apply(view: MapView): void {
    const before = this.#seen;
    this.#seen = view;
    if (!this.#ready) return;
    if (view.tokens !== before.tokens || view.locale !== before.locale || view.scale !== before.scale)
      this.#restyle(view, view.tokens !== before.tokens);
    if (view.switches !== before.switches) this.#syncSwitches(view.switches);
    if (view.shares !== before.shares) this.#syncShares(view);
    if (view.past !== before.past) this.#syncPast(view, before);
    if (view.metric !== before.metric || view.tokens !== before.tokens) this.#syncMetric(view);
    if (!sameSelection(view.selection, before.selection)) {
      this.#syncSelection(view);
      this.#revealSelection(view);
    }
    if (view.fieldOfView !== before.fieldOfView) this.#syncFieldOfView(view);
    if (view.units !== before.units) this.#syncUnits(view);
    if (view.point !== before.point) this.#syncPoint(view, true);
    if (view.drawing !== before.drawing) this.#syncDrawing(view);
    if (view.handles !== before.handles) this.#handles.show(view.handles);
    if (view.round !== before.round) this.#syncRound(view);
    if (view.outline !== before.outline) this.#syncOutline(view);
    this.draw();
  }

  /** Draws cases again: they, the time, or the part of the city in sight have changed. */
  draw(): void {
    if (!this.#ready) return;
    const view = this.#seen;
    const bounds = this.#map.getBounds();
    const { layers, obstacles, tag, heatPeak } = this.#picture.paint(view, this.#map.getZoom(), [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ]);
    this.#overlay.setProps({ layers });
    if (heatPeak !== this.#heatPeak) this.onHeatPeak(heatPeak);
    this.#heatPeak = heatPeak;
    // The worker lays out all labels again for new obstacles, so only for new ones.
    if (obstacles !== this.#obstacles) void this.#source("incident-obstacle").setData(obstacles);
    this.#obstacles = obstacles;
    this.#marks.tag(tag);
    if (view.switches.has("choropleth") && view.metric === "open-rate") this.#syncOpenByGrid(view);
  }

  /** An open plan, or none. Told for every frame of a drag. */
  showPlan(plan: PlanScene | null): void {
    this.#plan = plan;
    if (!this.#ready) return;
    if (this.#planPicture) this.#planPicture.show(plan);
    else if (plan) void this.#drawPlan();
  }

  /** What is being edited takes the place of the view's round. */
  showSketch(sketch: MapRound | null): void {
    this.#sketch = sketch;
    if (this.#ready) this.#syncRound(this.#seen);
  }

  /** A new case: two rings where it is. */
  pulse(position: readonly [number, number], severity: number): void {
    if (this.#ready && this.#seen.switches.has("incidents")) this.#marks.pulse(position, severity);
  }

  /** Outlines the grid under the pointer. */
  hover(code: string | null): void {
    if (!this.#ready || code === this.#hovered) return;
    this.#hovered = code;
    this.#filterGrid("grid-hover", code);
  }

  easeTo(target: Parameters<MapLibreMap["easeTo"]>[0]): void {
    this.#map.easeTo(target);
  }

  fitBounds(bounds: readonly [number, number, number, number]): void {
    // The one map may have come to a place of another size in this very moment; a resize later would stop the flight.
    this.#map.resize();
    this.#map.fitBounds([...bounds], { padding: FIT_PIXELS, maxZoom: 17 });
  }

  /** The same without flying: for the first view. */
  jumpToBounds(bounds: readonly [number, number, number, number]): void {
    this.#map.fitBounds([...bounds], { padding: FIT_PIXELS, animate: false });
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: 200 });
  }

  /** Brings a position into sight, if it is not. */
  reveal([lng, lat]: readonly [number, number]): void {
    const { x, y } = this.#map.project([lng, lat]);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const inside = x > 60 && y > 60 && x < clientWidth - 60 && y < clientHeight - 60;
    if (!inside || this.#map.getZoom() < REVEAL_ZOOM)
      this.#map.easeTo({ center: [lng, lat], zoom: Math.max(15.3, this.#map.getZoom()) });
  }

  /** Something behind these tiles has changed. */
  refreshTiles(source: TileSourceId): void {
    if (this.#ready && this.#map.getSource(source)) this.#map.refreshTiles(source);
  }

  /** What deck.gl drew under a point of the screen. */
  pick(x: number, y: number): ReturnType<MapLibreOverlay["pickObject"]> {
    return this.#ready ? this.#overlay.pickObject({ x, y, radius: 6 }) : null;
  }

  remove(): void {
    this.#marks.remove();
    this.#handles.remove();
    if (this.#ready) this.#map.removeControl(this.#overlay);
    this.#ready = false;
  }

  /** Most maps never show a plan: what draws one, and the topology behind it, come with the first. */
  async #drawPlan(): Promise<void> {
    const { PlanPicture: Picture } = await import("./plan-picture");
    if (!this.#ready) return;
    this.#planPicture ??= new Picture(this.#map);
    this.#planPicture.show(this.#plan);
  }

  #start(): void {
    const view = this.#seen;
    this.#ready = true;
    this.#map.addControl(this.#overlay);
    this.#putImages(view);
    this.#restyle(view, false);
    this.#syncSwitches(view.switches);
    this.#syncMetric(view);
    this.#syncShares(view);
    if (view.past) this.#syncPast(view, null);
    this.#syncSelection(view);
    this.#syncFieldOfView(view);
    this.#syncUnits(view);
    if (this.#plan) void this.#drawPlan();
    this.#syncPoint(view, false);
    this.#syncDrawing(view);
    this.#handles.show(view.handles);
    this.#syncRound(view);
    this.#syncOutline(view);
    this.draw();
    // Symbol sizes and clusters follow the zoom; a pan brings other cases into sight.
    this.#map.on("zoom", () => this.draw());
    this.#map.on("moveend", () => this.draw());
    // deck.gl ignores `beforeId` until the map has loaded; the same layers again put it right.
    this.#map.once("load", () => this.draw());
  }

  #styleOf({ tokens, locale, latitude, scale }: MapView): readonly MapLayerSpecification[] {
    return buildStyle({ tokens, locale, latitude, scale }, this.#origin, this.#tileLayers).layers;
  }

  #restyle(view: MapView, newColours: boolean): void {
    const after = this.#styleOf(view);
    syncStyle(this.#map, this.#styleLayers, after);
    this.#styleLayers = after;
    if (newColours) this.#putImages(view);
    // A style hides what is switched; say again what is on.
    this.#syncSwitches(view.switches);
  }

  #putImages({ tokens }: MapView): void {
    for (const [id, { image, pixelRatio }] of Object.entries(styleImages(tokens))) {
      if (this.#map.hasImage(id)) this.#map.updateImage(id, image);
      else this.#map.addImage(id, image, { pixelRatio });
    }
  }

  #syncSwitches(on: ReadonlySet<MapSwitch>): void {
    for (const name of mapSwitches) {
      const visibility = on.has(name) ? "visible" : "none";
      for (const id of layersOfSwitch[name]) {
        if (this.#map.getLayer(id)) this.#map.setLayoutProperty(id, "visibility", visibility);
      }
    }
    // Grid labels carry the names of estates; without them the places themselves are named.
    if (this.#map.getLayer("label-place-major")) {
      this.#map.setLayerZoomRange("label-place-major", 13, on.has("grids") ? 14.5 : 24);
    }
  }

  #syncMetric({ metric, tokens }: { metric: ChoroplethMetric; tokens: MapView["tokens"] }): void {
    if (this.#map.getLayer("choropleth")) {
      this.#map.setPaintProperty("choropleth", "fill-color", choroplethColor(metric, tokens));
      // Nearer, the cones themselves are seen; farther, the grids tell it and counted cameras would only hide them.
      this.#map.setLayerZoomRange("choropleth", 0, metric === "covered" ? CONES_ZOOM : 24);
    }
    for (const id of ["camera-cell", "camera-cell-count"])
      if (this.#map.getLayer(id)) this.#map.setLayerZoomRange(id, metric === "covered" ? CONES_ZOOM : 0, 24);
  }

  #syncShares({ shares }: MapView): void {
    for (const code of this.#shared) if (!shares?.has(code)) this.#stain(code, { share: NO_SHARE });
    for (const [code, share] of shares ?? []) this.#stain(code, { share });
    this.#shared = new Set(shares?.keys());
  }

  #syncPast({ past }: MapView, before: MapView | null): void {
    const day = past?.day ?? null;
    const grids = this.#map.getSource<VectorTileSource>("grids");
    if (day !== (before?.past?.day ?? null)) grids?.setTiles([tileAddressOf(this.#origin, "grids", day)]);
    for (const code of before?.past?.households.keys() ?? []) this.#stain(code, { households: null });
    for (const [code, households] of past?.households ?? []) this.#stain(code, { households });
  }

  #syncSelection({ selection }: MapView): void {
    const grid = selection?.kind === "grid" ? selection.id : null;
    this.#filterGrid("grid-selected-halo", grid);
    this.#filterGrid("grid-selected", grid);
    const camera = selection?.kind === "camera" ? selection.id : NO_CAMERA;
    if (this.#map.getLayer("coverage-view-selected"))
      this.#map.setFilter("coverage-view-selected", ["==", ["to-string", ["get", "id"]], camera]);
  }

  #revealSelection({ selection, table }: MapView): void {
    const row = selection?.kind === "incident" ? table.rowOf(selection.id) : undefined;
    if (row !== undefined) this.reveal([table.lng[row]!, table.lat[row]!]);
  }

  #filterGrid(layer: "grid-hover" | "grid-selected" | "grid-selected-halo", code: string | null): void {
    if (this.#map.getLayer(layer)) this.#map.setFilter(layer, ["==", ["get", "code"], code ?? NO_GRID]);
  }

  #syncFieldOfView({ fieldOfView }: MapView): void {
    void this.#source("field-of-view").setData({
      type: "FeatureCollection",
      features: fieldOfView
        ? [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [fieldOfView] } }]
        : [],
    });
  }

  #syncDrawing({ drawing }: MapView): void {
    void this.#source("coverage-plan").setData(drawing ?? { type: "FeatureCollection", features: [] });
  }

  #syncUnits({ units }: MapView): void {
    void this.#source("unit").setData({
      type: "FeatureCollection",
      features: units.map(({ id, kind, position }) => ({
        type: "Feature",
        properties: { id, kind },
        geometry: { type: "Point", coordinates: position },
      })),
    });
  }

  #syncPoint({ point }: MapView, mayMove: boolean): void {
    this.#marks.point(point);
    if (point && mayMove) this.reveal(point);
  }

  #syncRound({ round }: MapView): void {
    void this.#source("round").setData(roundFeatures(this.#sketch ?? round ?? { legs: [], stops: [] }));
  }

  #syncOutline({ outline }: MapView): void {
    void this.#source("outline").setData(outline ?? { type: "FeatureCollection", features: [] });
  }

  #syncOpenByGrid(view: MapView): void {
    const counts = openByGrid(view.table);
    for (const code of this.#stained) if (!counts.has(code)) this.#stain(code, { open: 0 });
    for (const [code, open] of counts) this.#stain(code, { open });
    this.#stained = new Set(counts.keys());
  }

  #stain(code: string, state: { open: number } | { share: number } | { households: number | null }): void {
    this.#map.setFeatureState({ source: "grids", sourceLayer: "grids", id: code }, state);
  }

  #source(id: "coverage-plan" | "field-of-view" | "incident-obstacle" | "outline" | "round" | "unit"): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`The style has no source "${id}"`);
    return source;
  }
}
