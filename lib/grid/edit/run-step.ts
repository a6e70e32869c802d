import { createCell } from "../actions/create-cell";
import { dealAreas } from "../actions/deal-areas";
import { fillGap } from "../actions/fill-gap";
import { insertVertex } from "../actions/insert-vertex";
import { lockCells } from "../actions/lock-cells";
import { mergeCells } from "../actions/merge-cells";
import { moveVertex } from "../actions/move-vertex";
import { removeVertex } from "../actions/remove-vertex";
import { reshapeBorder } from "../actions/reshape-border";
import { simplifyBorder } from "../actions/simplify-border";
import { smoothBorder } from "../actions/smooth-border";
import { snapBorder } from "../actions/snap-border";
import { splitCell } from "../actions/split-cell";
import { straightenBorder } from "../actions/straighten-border";
import { transferArea } from "../actions/transfer-area";
import type { GridGraph } from "../grid-graph";
import { toPoint } from "../point";
import type { Outcome } from "../refusal";
import type { EditStep } from "./plan-step";

/** What a named edit would change, or why not. The browser and the server ask the same function. */
export function runStep(graph: GridGraph, step: EditStep): Outcome {
  switch (step.action) {
    case "move-vertex":
      return moveVertex(graph, toPoint(step.from), toPoint(step.to));
    case "insert-vertex":
      return insertVertex(graph, step.arc, step.index, toPoint(step.at));
    case "remove-vertex":
      return removeVertex(graph, toPoint(step.at));
    case "simplify-border":
      return simplifyBorder(graph, step.arc, step.toleranceMetres);
    case "straighten-border":
      return straightenBorder(graph, step.arc);
    case "smooth-border":
      return smoothBorder(graph, step.arc);
    case "snap-border":
      return snapBorder(graph, step.arc, step.line.map(toPoint), step.reachMetres);
    case "create-cell":
      return createCell(graph, step.ring.map(toPoint), step.from, step.newCode);
    case "fill-gap":
      return fillGap(graph, toPoint(step.at), step.newCode);
    case "reshape-border":
      return reshapeBorder(graph, step.cells, step.line.map(toPoint));
    case "split-cell":
      return splitCell(graph, step.code, step.line.map(toPoint), step.newCode);
    case "merge-cells":
      return mergeCells(graph, step.kept, step.gone);
    case "transfer-area":
      return transferArea(graph, step.ring.map(toPoint), step.from, step.to);
    case "deal-areas":
      return dealAreas(
        graph,
        step.cells,
        step.areas.map(({ to, ring }) => ({ to, ring: ring.map(toPoint) })),
      );
    case "lock-cells":
      return lockCells(graph, step.codes, step.locked);
  }
}
