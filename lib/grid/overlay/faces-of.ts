import type { CellCode } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import type { Edge } from "./edge";
import type { Cycle } from "./walk-faces";

/** One connected piece of ground: its outside, and the holes in it. */
export interface Face {
  cycles: readonly Cycle<Edge>[];
  /** The cell it was part of. */
  label: CellCode;
  /** Twice its area in square steps. */
  doubledArea: number;
}

/** Gathers the cycles of the given cells into faces; a hole belongs to the smallest outside around it. */
export function facesOf(cycles: readonly Cycle<Edge>[], cells: ReadonlySet<CellCode>): Face[] {
  const labelled = cycles.flatMap((cycle) => {
    const label = labelOf(cycle);
    return label !== null && cells.has(label) ? [{ cycle, label }] : [];
  });
  const faces = labelled
    .filter(({ cycle }) => cycle.doubledArea > 0)
    .sort((a, b) => a.cycle.doubledArea - b.cycle.doubledArea)
    .map(({ cycle, label }) => ({ cycles: [cycle], label, doubledArea: cycle.doubledArea }));
  for (const { cycle, label } of labelled) {
    if (cycle.doubledArea > 0) continue;
    const { edge } = cycle.steps[0]!;
    // The face that it goes around from without, as of a ring drawn inside of one cell, is no outside around it.
    const around = faces.find(
      (face) =>
        face.label === label &&
        !face.cycles[0]!.steps.some((step) => step.edge === edge) &&
        isMiddleInside(edge.a, edge.b, [face.cycles[0]!.points]),
    );
    if (!around) continue;
    around.cycles.push(cycle);
    around.doubledArea += cycle.doubledArea;
  }
  return faces;
}

/** What the edges say lies left; a border knows better than a line, which may have been drawn across. */
export function labelOf({ steps }: Cycle<Edge>): CellCode | null {
  const { edge, forward } = steps.find((step) => step.edge.isBorder) ?? steps[0]!;
  return forward ? edge.left : edge.right;
}
