import type { EditStep } from "@/lib/grid/edit/plan-step";
import type { CellCode, GridGraph } from "@/lib/grid/grid-graph";
import type { Point } from "@/lib/grid/point";
import type { Refusal } from "@/lib/grid/refusal";
import type { MapPress } from "@/lib/map/map-tool";
import type { ToolMarks } from "@/lib/map/plan/plan-scene";

/** What a tool may ask of the editor and tell it. */
export interface ToolHost {
  graph: () => GridGraph;
  selected: () => readonly CellCode[];
  select: (codes: readonly CellCode[]) => void;
  /** The place meant by the pointer: a vertex, a street, a bank or a wall near by, else the pointer itself. */
  snapped: (press: MapPress, except?: Point) => { at: Point; lines: readonly (readonly Point[])[] };
  /**
   * Shows what a step would do, while the pointer is still down. A refused step leaves the last allowed one on the map.
   * @returns why not, or null
   */
  preview: (step: EditStep) => Refusal | null;
  mark: (marks: Partial<ToolMarks>) => void;
  /** The reason beside the pointer; null takes it away. */
  explain: (refusal: Refusal | null, press: MapPress) => void;
  /** Makes a step. False when it was refused; the editor says why. */
  commit: (step: EditStep) => boolean;
  /** Nothing is in the hand any more: previews, marks and reasons go. */
  reset: () => void;
  /** The vertex that keys move and remove. */
  grip: () => Point | null;
  setGrip: (at: Point | null) => void;
  /** The border that something is to be done with, and the streets and banks near by. */
  takeBorder: (arc: number | null, lines: readonly (readonly Point[])[]) => void;
  measure: (line: readonly Point[]) => void;
  /** A name for a cell that has no code yet. */
  newCode: () => CellCode;
}
