import type { Arc, CellCode, GridGraph } from "../grid-graph";
import { isInside, isMiddleInside } from "../is-inside";
import type { Edge } from "../overlay/edge";
import { labelOf } from "../overlay/faces-of";
import { walkFaces } from "../overlay/walk-faces";
import { type Point, samePoint } from "../point";
import { type Outcome, refuse } from "../refusal";
import { edgesOfArc } from "../rings-of";

type GapEdge = Edge & { arc: Arc };

/**
 * Makes a new cell of the ground inside of the plan that no cell has.
 * @param at a place in the gap, or a vertex of its border
 */
export function fillGap(graph: GridGraph, at: Point, newCode: CellCode): Outcome {
  if (graph.cells.has(newCode)) return refuse("code-is-taken", null, [newCode]);
  const open = [...graph.arcs.values()].filter(({ left, right }) => left === null || right === null);
  const edges = open.flatMap((arc) => edgesOfArc(arc).map((edge): GapEdge => ({ ...edge, arc })));
  const empty = walkFaces(edges).filter((cycle) => labelOf(cycle) === null);
  const [outside] = empty
    .filter(
      ({ doubledArea, points }) => doubledArea > 0 && (isInside(at, [points]) || points.some((p) => samePoint(p, at))),
    )
    .sort((a, b) => a.doubledArea - b.doubledArea);
  if (!outside) return refuse("no-gap-here", at);
  const islands = empty.filter(({ doubledArea, steps: [step] }) => {
    return doubledArea < 0 && step !== undefined && isMiddleInside(step.edge.a, step.edge.b, [outside.points]);
  });
  const around = new Map(
    [outside, ...islands].flatMap(({ steps }) => steps.map(({ edge }) => [edge.arc.id, edge.arc])),
  );
  const beside = [...around.values()].flatMap(({ left, right }) => [left, right]);
  const groups = new Set(beside.flatMap((code) => (code === null ? [] : (graph.cells.get(code)?.group ?? []))));
  const [group] = groups;
  if (group === undefined || groups.size > 1) return refuse("crosses-community", at);
  const arcs = [...around.values()].map(
    (arc) => [arc.id, { ...arc, left: arc.left ?? newCode, right: arc.right ?? newCode }] as const,
  );
  const cell = { code: newCode, group, locked: false };
  return { ok: true, change: { arcs, cells: [[newCode, cell]], nextArc: graph.nextArc } };
}
