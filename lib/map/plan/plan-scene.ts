import type { Arc, CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { Point } from "@/lib/grid/point";

/** What is written in a cell. */
export interface CellLabel {
  /** The serial of its code, or the plan's own name of a new cell. */
  short: string;
  /** Households, and while something is dragged how many come or go. */
  note: string;
  /** Against the target. */
  state: "within" | "over" | "under";
}

/** While the pointer is down: the part of the graph as it would become. */
export interface LiveEdit {
  /** Holds at least the changed cells whole. */
  graph: GridGraph;
  cells: readonly CellCode[];
  /** Ids of arcs that look different or are gone. */
  arcs: readonly number[];
}

/** Things of the tool at work, drawn above the borders. */
export interface ToolMarks {
  /** A line or path being drawn. */
  line: readonly Point[];
  /** An area being drawn; closed. */
  ring: readonly Point[];
  /** The street, bank or wall that the pointer keeps to. */
  snap: readonly (readonly Point[])[];
  /** From the last allowed place to the pointer. */
  tether: readonly Point[];
  /** The vertex in the hand. */
  grip: Point | null;
  /** Borders as they were before this drag. */
  before: readonly Arc[];
}

/** Vertices of the chosen grids' borders. A junction is where borders end. */
export interface VertexHandle {
  at: Point;
  kind: "vertex" | "junction" | "fixed";
}

/** A place that a problem, a conflict, a comment or a repair means. */
export interface MarkedPlace {
  at: Point;
  kind: "problem" | "conflict" | "comment" | "repair";
}

/** What differs from the borders in force. */
export interface PastBorders {
  /** [lng, lat] lines. */
  lines: readonly (readonly (readonly [number, number])[])[];
  /** Ground that changes its grid: GeoJSON MultiPolygon coordinates. */
  moved: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** An open plan as the map shows it. Each part is the same object as long as it shows the same. */
export interface PlanScene {
  /** Area codes of the plan: the borders in force are not drawn there. */
  areas: readonly string[];
  graph: GridGraph;
  colours: ReadonlyMap<CellCode, number>;
  labels: ReadonlyMap<CellCode, CellLabel>;
  selected: readonly CellCode[];
  live: LiveEdit | null;
  handles: readonly VertexHandle[];
  marks: ToolMarks;
  places: readonly MarkedPlace[];
  past: PastBorders | null;
  /** For comparison: the map as it is in force, the plan put aside. */
  isAside: boolean;
  /** Share of the map's width at the left of an upright line: there what is in force, at its right the plan; null = no line. */
  line: number | null;
}

export const noMarks: ToolMarks = { line: [], ring: [], snap: [], tether: [], grip: null, before: [] };
