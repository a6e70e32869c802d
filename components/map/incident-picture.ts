import type { Layer } from "@deck.gl/core";
import type { findHexagons, hexagonsOf } from "@/lib/client/hexagons/hexagons-of";
import type { DensityLattice } from "@/lib/geometry/kernel-density";
import { heatLattice } from "@/lib/map/deck/heat-lattice";
import type { hexagonLayer } from "@/lib/map/deck/hexagon-layer";
import { hotSpotLayer } from "@/lib/map/deck/hot-spot-layer";
import { incidentLayers, symbolScale } from "@/lib/map/deck/incident-layers";
import { hexagonResolution } from "@/lib/map/hexagon-resolution";
import { type BoundingBox, type ClusteredIncidents, clusterIncidents } from "@/lib/map/incidents/cluster-incidents";
import type { HexagonCount } from "@/lib/map/incidents/hexagon-index";
import { type IncidentsInWindow, incidentsInWindow } from "@/lib/map/incidents/incident-window";
import { type DrawnHeat, HeatPictures } from "./heat-pictures";
import type { MapView } from "./map-view";

/** Closed cases are context: near, not from afar. */
const CLOSED_FROM_ZOOM = 14.5;

interface Picture {
  layers: Layer[];
  /** Where labels must give way. */
  obstacles: GeoJSON.FeatureCollection<GeoJSON.Point>;
  tag: { position: readonly [number, number]; text: string } | null;
  /** Of the heat map, per square kilometre. */
  heatPeak: number | null;
}

interface HexagonTools {
  hexagonsOf: typeof hexagonsOf;
  findHexagons: typeof findHexagons;
  hexagonLayer: typeof hexagonLayer;
}

/** H3 is as large as all of our own map code; it comes when hexagons are first switched on. */
async function loadHexagonTools(): Promise<HexagonTools> {
  const [finding, drawing] = await Promise.all([
    import("@/lib/client/hexagons/hexagons-of"),
    import("@/lib/map/deck/hexagon-layer"),
  ]);
  return {
    hexagonsOf: finding.hexagonsOf,
    findHexagons: finding.findHexagons,
    hexagonLayer: drawing.hexagonLayer,
  };
}

/** A result is kept as long as what it was made from is the same. */
class Memo<Value> {
  #key: readonly unknown[] = [];
  #value: Value | undefined;

  of(key: readonly unknown[], make: () => Value): Value {
    if (this.#value === undefined || key.some((part, i) => part !== this.#key[i])) {
      this.#value = make();
      this.#key = key;
    }
    return this.#value;
  }
}

/** Turns cases, time and camera into deck.gl layers, doing again only what the change touched. */
export class IncidentPicture {
  readonly #inWindow = new Memo<IncidentsInWindow>();
  readonly #lattice = new Memo<DensityLattice | null>();
  readonly #heat: HeatPictures;
  readonly #asked = new Memo<object>();
  readonly #hexagons = new Memo<Layer[]>();
  readonly #hotSpots = new Memo<Layer[]>();
  readonly #counted = new Memo<Layer[]>();
  #finding = false;
  readonly #clusters = new Memo<ClusteredIncidents>();
  readonly #symbols = new Memo<Layer[]>();
  readonly #obstacles = new Memo<Picture["obstacles"]>();
  readonly #onReady: () => void;
  #hexagonTools: HexagonTools | "loading" | null = null;
  #drawCells: typeof hexagonLayer | "loading" | null = null;

  /** @param onReady called when a part that was loaded later can be painted */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
    this.#heat = new HeatPictures(onReady);
  }

  paint(view: MapView, zoom: number, bounds: BoundingBox): Picture {
    const { table, tableVersion, window, kept, tokens, switches, selection } = view;
    const seen = this.#inWindow.of([tableVersion, window.from, window.to, kept], () =>
      incidentsInWindow(table, window, kept),
    );
    const heat = switches.has("heat") ? this.#drawnHeat(view, seen) : null;
    const heatPeak = heat?.peakPerSquareKilometre ?? null;
    const surface = heat?.layers ?? this.#places(view, seen, zoom);
    if (!switches.has("incidents")) return { layers: surface, obstacles: nothingInTheWay, tag: null, heatPeak };
    const selectedRow = selection?.kind === "incident" ? table.rowOf(selection.id) : undefined;
    const level = Math.floor(zoom);
    const area = aroundView(bounds);
    const open = this.#clusters.of([seen, level, ...area, selectedRow], () =>
      clusterIncidents(
        table,
        seen.open.filter((row) => row !== selectedRow),
        level,
        area,
      ),
    );
    const closed = zoom >= CLOSED_FROM_ZOOM ? seen.closed : [];
    const symbols = this.#symbols.of([open, closed, tokens, selectedRow, symbolScale(zoom, view.scale)], () =>
      incidentLayers(
        { table, moment: window.to, open, closedRows: closed, selectedRow, tokens },
        symbolScale(zoom, view.scale),
      ),
    );
    const obstacles = this.#obstacles.of([open, selectedRow], () => ({
      type: "FeatureCollection",
      features: [
        ...open.clusters.map(({ position, count }) => obstacle(position, { count })),
        ...open.singles.map((row) => obstacle([table.lng[row]!, table.lat[row]!], {})),
      ],
    }));
    const tag =
      selectedRow !== undefined && view.selectionTag
        ? { position: [table.lng[selectedRow]!, table.lat[selectedRow]!] as const, text: view.selectionTag }
        : null;
    return { layers: [...surface, ...symbols], obstacles, tag, heatPeak };
  }

  #drawnHeat({ table, tableVersion, tokens, weighting }: MapView, seen: IncidentsInWindow): DrawnHeat {
    // The lattice only grows with the number of cases: a changed status moves nothing.
    const lattice = this.#lattice.of([table, table.count], () => heatLattice(table));
    if (!lattice) return noHeat;
    this.#asked.of([seen, tokens, lattice, tableVersion, weighting], () => {
      this.#heat.ask({ table, rows: seen.reported, lattice, weighting, tokens });
      return {};
    });
    return this.#heat.drawn;
  }

  #places(view: MapView, seen: IncidentsInWindow, zoom: number): Layer[] {
    const { switches, hotSpots, spot, tokens, cells } = view;
    if (cells !== null) return this.#countedLayers(cells, tokens);
    if (switches.has("hexagons")) return this.#hexagonLayers(view, seen, zoom);
    if (!switches.has("hotspots") || hotSpots === null) return [];
    return this.#hotSpots.of([hotSpots, spot, tokens], () => [hotSpotLayer(hotSpots, spot, tokens)]);
  }

  #countedLayers(cells: readonly HexagonCount[], tokens: MapView["tokens"]): Layer[] {
    const draw = this.#drawCells;
    if (draw === null) void this.#loadDrawing();
    if (draw === null || draw === "loading") return [];
    return this.#counted.of([cells, tokens], () => [draw([...cells], tokens)]);
  }

  async #loadDrawing(): Promise<void> {
    this.#drawCells = "loading";
    try {
      this.#drawCells = (await import("@/lib/map/deck/hexagon-layer")).hexagonLayer;
      this.#onReady();
    } catch {
      // The network is away; the next paint asks again.
      this.#drawCells = null;
    }
  }

  #hexagonLayers({ table, tokens, weighting }: MapView, seen: IncidentsInWindow, zoom: number): Layer[] {
    const tools = this.#hexagonTools;
    if (tools === null) void this.#loadHexagonTools();
    if (tools === null || tools === "loading") return [];
    const resolution = hexagonResolution(zoom);
    const index = tools.hexagonsOf(table, resolution);
    if (index === null) {
      void this.#findHexagons(tools, table, resolution);
      return [];
    }
    return this.#hexagons.of([seen, tokens, resolution, weighting], () => [
      tools.hexagonLayer(index.count(table, seen.reported, resolution, weighting), tokens),
    ]);
  }

  async #findHexagons(tools: HexagonTools, table: MapView["table"], resolution: number): Promise<void> {
    if (this.#finding) return;
    this.#finding = true;
    try {
      await tools.findHexagons(table, resolution, new AbortController().signal);
      this.#onReady();
    } finally {
      this.#finding = false;
    }
  }

  async #loadHexagonTools(): Promise<void> {
    this.#hexagonTools = "loading";
    try {
      this.#hexagonTools = await loadHexagonTools();
      this.#onReady();
    } catch {
      // The network is away; switching hexagons on once more asks again.
      this.#hexagonTools = null;
    }
  }
}

const noHeat: DrawnHeat = { layers: [], peakPerSquareKilometre: null };

const nothingInTheWay: Picture["obstacles"] = { type: "FeatureCollection", features: [] };

const obstacle = (
  [lng, lat]: readonly [number, number],
  properties: Record<string, number>,
): GeoJSON.Feature<GeoJSON.Point> => ({
  type: "Feature",
  properties,
  geometry: { type: "Point", coordinates: [lng, lat] },
});

/** The view and half of it on each side, snapped so that small pans find the same clusters again. */
function aroundView([west, south, east, north]: BoundingBox): BoundingBox {
  const [width, height] = [(east - west) / 2, (north - south) / 2];
  const snap = (value: number, step: number, round: (n: number) => number): number => round(value / step) * step;
  return [
    snap(west - width, width, Math.floor),
    snap(south - height, height, Math.floor),
    snap(east + width, width, Math.ceil),
    snap(north + height, height, Math.ceil),
  ];
}
