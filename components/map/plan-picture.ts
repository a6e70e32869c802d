import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { unitCodes } from "@/lib/grid/free-ground";
import type { Arc, CellCode, GridGraph } from "@/lib/grid/grid-graph";
import {
  arcFeature,
  cellFeature,
  handleFeature,
  labelFeature,
  markFeatures,
  pastFeatures,
  veilFeature,
} from "@/lib/map/plan/plan-features";
import { type CellLabel, noMarks, type PlanScene } from "@/lib/map/plan/plan-scene";
import type { PlanSourceId } from "@/lib/map/sources";
import { PlanSides } from "./plan-sides";

const noGraph: GridGraph = { arcs: new Map(), cells: new Map(), nextArc: 0 };

const nothing: PlanScene = {
  areas: [],
  graph: noGraph,
  colours: new Map(),
  labels: new Map(),
  selected: [],
  live: null,
  handles: [],
  marks: noMarks,
  places: [],
  past: null,
  isAside: false,
  line: null,
};

/** Borders in force that an open plan replaces on the map. */
const replaced = ["grid-line", "label-grid", "label-grid-code", "choropleth"] as const;

/**
 * Draws an open plan for `MapSync`. Told a whole scene, it sends the map what differs: after an edit the cells it touched,
 * while something is dragged only what is in the hand, however large the plan is.
 */
export class PlanPicture {
  readonly #map: MapLibreMap;
  readonly #sides: PlanSides;
  #seen = nothing;
  #moving: { arcs: readonly number[]; cells: readonly CellCode[] } = { arcs: [], cells: [] };
  #drawn: Promise<unknown> = Promise.resolve();

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#sides = new PlanSides(map);
  }

  show(wanted: PlanScene | null): void {
    const before = this.#seen;
    const scene = wanted ?? nothing;
    if (scene === before) return;
    this.#seen = scene;
    if (hiddenOf(scene).join() !== hiddenOf(before).join()) this.#hideInForce(hiddenOf(scene));
    if (scene.isAside !== before.isAside) this.#putAside(scene.isAside);
    if (lineOf(scene) !== lineOf(before)) this.#drawLine(lineOf(scene));
    const touched = scene.graph === before.graph ? new Set<CellCode>() : this.#syncGraph(before, scene);
    this.#syncLabels(before, scene, touched);
    if (scene.selected !== before.selected || scene.graph !== before.graph) this.#syncSelected(scene);
    if (scene.live !== before.live || scene.marks !== before.marks || scene.selected !== before.selected)
      this.#syncLive(scene);
    if (scene.handles !== before.handles || scene.places !== before.places)
      this.#setData("plan-handle", [...scene.handles, ...scene.places].map(handleFeature));
    const outlineStays = before.graph !== noGraph && scene.graph !== noGraph;
    if (scene.past !== before.past || !outlineStays)
      this.#setData("plan-past", [...(wanted ? [veilFeature(scene.graph)] : []), ...pastFeatures(scene.past)]);
  }

  /** Changed arcs and the cells beside them, old and new; answers which cells those are. */
  #syncGraph(before: PlanScene, { graph, colours }: PlanScene): Set<CellCode> {
    const removed = [...before.graph.arcs.keys()].filter((id) => !graph.arcs.has(id));
    const changed = [...graph.arcs.values()].filter((arc) => before.graph.arcs.get(arc.id) !== arc);
    const gone = removed.flatMap((id) => before.graph.arcs.get(id) ?? []);
    const old = changed.flatMap(({ id }) => before.graph.arcs.get(id) ?? []);
    const touched = new Set([...sidesOf(changed), ...sidesOf(old), ...sidesOf(gone)]);
    // Free ground of a layer has borders and no colour.
    const standing = unitCodes(touched).filter((code) => graph.cells.has(code));
    this.#drawn = Promise.all([
      this.#source("plan-arc").updateData({ remove: removed, add: changed.map((arc) => arcFeature(graph, arc)) }),
      this.#source("plan-cell").updateData({
        remove: [...touched].filter((code) => !graph.cells.has(code)),
        add: standing.map((code) => cellFeature(graph, code, colours.get(code) ?? 0)),
      }),
    ]);
    return touched;
  }

  #syncLabels(before: PlanScene, scene: PlanScene, touched: ReadonlySet<CellCode>): void {
    const { labels, selected, graph, live } = scene;
    const codes = new Set<CellCode>([...touched, ...(before.live?.cells ?? []), ...(live?.cells ?? [])]);
    if (labels !== before.labels)
      for (const [code, label] of labels) if (!isSameLabel(before.labels.get(code), label)) codes.add(code);
    if (graph.cells !== before.graph.cells)
      for (const [code, cell] of graph.cells) if (before.graph.cells.get(code) !== cell) codes.add(code);
    if (selected !== before.selected) for (const code of [...selected, ...before.selected]) codes.add(code);
    if (codes.size === 0) return;
    const features = [...codes].flatMap((code) => {
      const label = labels.get(code);
      const from = live?.cells.includes(code) ? live.graph : graph;
      const feature = label && from.cells.has(code) && labelFeature(from, code, label, selected.includes(code));
      return feature ? [feature] : [];
    });
    const present = new Set(features.map(({ properties }) => String(properties?.code)));
    void this.#source("plan-label").updateData({
      remove: [...codes].filter((code) => !present.has(code)),
      add: features,
    });
  }

  #syncSelected({ selected, graph }: PlanScene): void {
    this.#map.removeFeatureState({ source: "plan-arc" });
    this.#map.removeFeatureState({ source: "plan-cell" });
    for (const arc of graph.arcs.values()) {
      if (sidesOf([arc]).some((code) => selected.includes(code))) this.#state("plan-arc", arc.id, { selected: true });
    }
    for (const code of selected) this.#state("plan-cell", code, { selected: true });
    this.#markMoving(true);
  }

  #syncLive({ live, marks, colours, graph }: PlanScene): void {
    const arcs = live?.arcs.flatMap((id) => live.graph.arcs.get(id) ?? []) ?? [];
    const cells = live?.cells.filter((code) => live.graph.cells.has(code)) ?? [];
    const features = [
      ...(live ? cells.map((code) => cellFeature(live.graph, code, colours.get(code) ?? 0)) : []),
      ...(live ? arcs.map((arc) => arcFeature(live.graph, arc)) : []),
      ...markFeatures(marks),
    ];
    const draw = (): void => {
      // What came in between draws itself.
      if (this.#seen.live !== live || this.#seen.graph !== graph) return;
      this.#markMoving(false);
      this.#moving = { arcs: live?.arcs ?? [], cells: live?.cells ?? [] };
      this.#markMoving(true);
      this.#setData("plan-live", features);
    };
    // What was in the hand stays until the borders below it are drawn anew.
    if (live) draw();
    else void this.#drawn.then(draw);
  }

  #markMoving(moving: boolean): void {
    for (const id of this.#moving.arcs) this.#state("plan-arc", id, { moving });
    for (const code of this.#moving.cells) this.#state("plan-cell", code, { moving });
  }

  #hideInForce(areas: readonly string[]): void {
    for (const layer of replaced) {
      if (!this.#map.getLayer(layer)) continue;
      this.#map.setFilter(layer, areas.length === 0 ? null : ["!", ["any", ...areas.map(inArea)]]);
    }
  }

  #putAside(isAside: boolean): void {
    for (const id of this.#map.getLayersOrder())
      if (id.startsWith("plan-")) this.#map.setLayoutProperty(id, "visibility", isAside ? "none" : "visible");
  }

  #drawLine(line: number | null): void {
    this.#sides.show(line);
    // Each side has its own names of the same grids: they must not make way for one another.
    this.#map.setLayoutProperty("plan-label", "text-ignore-placement", line !== null);
  }

  #state(source: PlanSourceId, id: string | number, state: Record<string, boolean>): void {
    this.#map.setFeatureState({ source, id }, state);
  }

  #setData(source: PlanSourceId, features: GeoJSON.Feature[]): void {
    void this.#source(source).setData({ type: "FeatureCollection", features });
  }

  #source(id: PlanSourceId): GeoJSONSource {
    const source = this.#map.getSource<GeoJSONSource>(id);
    if (!source) throw new Error(`The style has no source "${id}"`);
    return source;
  }
}

const sidesOf = (arcs: readonly Arc[]): CellCode[] =>
  arcs.flatMap(({ left, right }) => [left, right]).filter((code): code is CellCode => code !== null);

const lineOf = ({ isAside, line }: PlanScene): number | null => (isAside ? null : line);

/** Areas where the plan stands in for what is in force. */
const hiddenOf = ({ areas, isAside, line }: PlanScene): readonly string[] => (isAside || line !== null ? [] : areas);

const inArea = (area: string): ExpressionSpecification => ["==", ["slice", ["get", "code"], 0, area.length], area];

const isSameLabel = (a: CellLabel | undefined, b: CellLabel): boolean =>
  a?.short === b.short && a.note === b.note && a.state === b.state;
