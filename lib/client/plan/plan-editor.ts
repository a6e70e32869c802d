import { createStore, type StoreApi } from "zustand/vanilla";
import { freeCode } from "@/lib/grid/codes/free-code";
import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { GridRules } from "@/lib/grid/figures/grid-rules";
import type { Ground } from "@/lib/grid/figures/ground";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import { type Point, toPosition } from "@/lib/grid/point";
import type { Refusal } from "@/lib/grid/refusal";
import type { MapPress, MapTool, SnapKind } from "@/lib/map/map-tool";
import { type LiveEdit, noMarks, type ToolMarks } from "@/lib/map/plan/plan-scene";
import { type BorderAct, borderStep } from "./border-steps";
import { type FiguresByCell, figuresAfter, figuresOf } from "./figures-after";
import { makeTool } from "./make-tool";
import { type Measured, measuredLine } from "./measured-line";
import type { PlanSession } from "./plan-session";
import { previewStep } from "./preview-step";
import { runSteps } from "./run-steps";
import { snapTo } from "./snap-to";
import type { ToolName } from "./tool-names";
import type { LineTool } from "./tools/line-tool";
import type { ToolHost } from "./tools/tool-host";
import { touchedCells } from "./touched-cells";
import { walkBorders } from "./walk-borders";
import { walkVertices } from "./walk-vertices";

export interface EditorView {
  tool: ToolName;
  selected: readonly CellCode[];
  /** What is in the hand, and the figures it would make. */
  live: LiveEdit | null;
  liveFigures: FiguresByCell;
  marks: ToolMarks;
  /** Why the thing in the hand may not be there. */
  refusal: { refusal: Refusal; pixel: readonly [x: number, y: number] } | null;
  /** Why the last step was not made; gone with the next one. */
  refused: Refusal | null;
  /** The vertex that keys move and remove. */
  grip: Point | null;
  /** The border that something is to be done with, and the streets and banks near by. */
  border: { arc: number; lines: readonly (readonly Point[])[] } | null;
  measured: Measured | null;
  snapTo: readonly SnapKind[];
  figures: FiguresByCell;
  /** The figures are still being counted; borders can be drawn meanwhile. */
  counting: boolean;
}

export interface KnownFigures {
  graph: GridGraph;
  figures: FiguresByCell;
}

const noFigures: FiguresByCell = new Map();
const atRest = { live: null, liveFigures: noFigures, marks: noMarks, refusal: null, measured: null } as const;

/**
 * The planner's hand: which tool is up, what is chosen, what is being dragged. Steps go to the session; the map and the
 * panels read the store.
 */
export class PlanEditor implements ToolHost {
  readonly store: StoreApi<EditorView>;
  readonly session: PlanSession;
  readonly rules: GridRules;
  #ground: Ground | null = null;
  #tool: MapTool | LineTool;

  /** @param told the figures of a reader who is told them; null when they come with `count` */
  constructor(session: PlanSession, rules: GridRules, told: FiguresByCell | null) {
    this.session = session;
    this.rules = rules;
    this.store = createStore<EditorView>(() => ({
      ...atRest,
      tool: "select",
      selected: [],
      refused: null,
      grip: null,
      border: null,
      snapTo: ["roads", "water"],
      figures: told ?? noFigures,
      counting: told === null,
    }));
    this.#tool = makeTool("select", this);
    session.store.subscribe((now, before) => {
      if (now.graph !== before.graph) this.#follow(before.graph, now.graph);
    });
  }

  /** What the figures are counted from; null until that is there, and for a reader who is told them. */
  get ground(): Ground | null {
    return this.#ground;
  }

  /** @param known the figures of a graph, which may be the one of a moment ago */
  count(ground: Ground, { graph, figures }: KnownFigures): void {
    this.#ground = ground;
    const now = figuresAfter(figures, graph, this.graph(), ground, this.rules);
    this.store.setState({ figures: now, counting: false });
  }

  get tool(): MapTool {
    return this.#tool;
  }

  take(tool: ToolName): void {
    this.#tool.cancel();
    this.store.setState({ ...atRest, tool, grip: null, border: null });
    this.#tool = makeTool(tool, this);
  }

  /** Enter: the line being drawn is complete. */
  finish(): void {
    if ("finish" in this.#tool) this.#tool.finish();
  }

  /** Esc: first what is in the hand goes, then what is chosen, then the tool. */
  letGo(): void {
    const { marks, live, grip, border, selected, measured } = this.store.getState();
    const isBusy = live !== null || measured !== null || marks.line.length > 0 || marks.ring.length > 0;
    this.#tool.cancel();
    this.store.setState(atRest);
    if (isBusy) return;
    if (grip) this.setGrip(null);
    else if (border) this.takeBorder(null, []);
    else if (selected.length > 0) this.select([]);
    else this.take("select");
  }

  undo(): void {
    this.#tool.cancel();
    const made = this.session.undo();
    this.store.setState({ ...atRest, refused: made?.ok === false ? made.refusal : null });
  }

  redo(): void {
    this.#tool.cancel();
    const made = this.session.redo();
    this.store.setState({ ...atRest, refused: made?.ok === false ? made.refusal : null });
  }

  graph(): GridGraph {
    return this.session.store.getState().graph;
  }

  selected(): readonly CellCode[] {
    return this.store.getState().selected;
  }

  select(selected: readonly CellCode[]): void {
    if (selected.join() !== this.selected().join()) this.store.setState({ selected });
  }

  snapped(press: MapPress, except?: Point): ReturnType<ToolHost["snapped"]> {
    return snapTo(this.graph(), press, this.store.getState().snapTo, except);
  }

  preview(step: EditStep): Refusal | null {
    const graph = this.graph();
    const taken = previewStep(graph, step);
    if (!taken.ok) return taken.refusal;
    const cells = touchedCells(taken.change, taken.reverse);
    const arcs = taken.change.arcs.map(([id]) => id);
    const before = arcs.flatMap((id) => graph.arcs.get(id) ?? []);
    this.store.setState(({ marks }) => ({
      live: { graph: taken.graph, cells, arcs },
      liveFigures: this.#ground ? figuresOf(taken.graph, cells, this.#ground, this.rules) : noFigures,
      marks: { ...marks, before },
    }));
    return null;
  }

  mark(marks: Partial<ToolMarks>): void {
    this.store.setState((state) => ({ marks: { ...state.marks, ...marks } }));
  }

  explain(refusal: Refusal | null, { pixel }: MapPress): void {
    const before = this.store.getState().refusal;
    if (refusal || before) this.store.setState({ refusal: refusal && { refusal, pixel } });
  }

  commit(step: EditStep): boolean {
    const made = this.session.make(step);
    this.store.setState({ refused: made.ok ? null : made.refusal });
    return made.ok;
  }

  /** Shows what several steps would make, until something else is taken into the hand. */
  previewAll(steps: readonly EditStep[]): Refusal | null {
    this.#tool.cancel();
    const graph = this.graph();
    const run = runSteps(graph, steps);
    if (!run.ok) return run.refusal;
    const { cells, arcs } = run;
    this.store.setState({
      ...atRest,
      live: { graph: run.graph, cells, arcs },
      liveFigures: this.#ground ? figuresOf(run.graph, cells, this.#ground, this.rules) : noFigures,
      marks: { ...noMarks, before: arcs.flatMap((id) => graph.arcs.get(id) ?? []) },
    });
    return null;
  }

  /** Makes several steps, or none when one of them is refused. */
  commitAll(steps: readonly EditStep[]): boolean {
    this.#tool.cancel();
    this.reset();
    const run = runSteps(this.graph(), steps);
    if (run.ok) return steps.every((step) => this.commit(step));
    this.store.setState({ refused: run.refusal });
    return false;
  }

  reset(): void {
    this.store.setState(atRest);
  }

  grip(): Point | null {
    return this.store.getState().grip;
  }

  setGrip(grip: Point | null): void {
    this.store.setState({ grip });
  }

  takeBorder(id: number | null, lines: readonly (readonly Point[])[]): void {
    const arc = id === null ? undefined : this.graph().arcs.get(id);
    this.store.setState(({ marks }) => ({
      border: arc ? { arc: arc.id, lines } : null,
      marks: { ...marks, snap: arc ? [arc.points] : [] },
    }));
    if (arc) this.select([arc.left, arc.right].filter((code) => code !== null));
  }

  /** Gives the border in the hand another course. */
  actOnBorder(act: BorderAct): void {
    const { border } = this.store.getState();
    const arc = border ? this.graph().arcs.get(border.arc) : undefined;
    const step = border && arc ? borderStep(act, arc, border.lines) : null;
    if (border && step && this.commit(step)) this.takeBorder(border.arc, border.lines);
  }

  measure(line: readonly Point[]): void {
    this.store.setState({ measured: measuredLine(line) });
  }

  newCode(): CellCode {
    return freeCode(this.graph());
  }

  /** Moves the vertex in the hand by steps of 1e-7°. */
  nudge(east: number, north: number): void {
    const from = this.grip();
    if (!from) return;
    const to: Point = [from[0] + east, from[1] + north];
    if (this.commit({ action: "move-vertex", from: toPosition(from), to: toPosition(to) })) this.setGrip(to);
  }

  /** Takes up the next vertex of the chosen grids; with the tool for borders, the next border. */
  walk(by: 1 | -1): void {
    const { tool, border } = this.store.getState();
    if (tool === "border") {
      this.takeBorder(walkBorders(this.graph(), [], border?.arc ?? null, by), []);
      return;
    }
    const at = walkVertices(this.graph(), this.selected(), this.grip(), by);
    if (at) this.setGrip(at);
  }

  removeGrip(): void {
    const at = this.grip();
    if (at && this.commit({ action: "remove-vertex", at: toPosition(at) })) this.setGrip(null);
  }

  #follow(before: GridGraph, graph: GridGraph): void {
    const state = this.store.getState();
    const selected = state.selected.filter((code) => graph.cells.has(code));
    if (state.border && !graph.arcs.has(state.border.arc)) this.takeBorder(null, []);
    this.store.setState({
      figures: this.#ground ? figuresAfter(state.figures, before, graph, this.#ground, this.rules) : state.figures,
      ...(selected.length === state.selected.length ? {} : { selected }),
    });
  }
}
