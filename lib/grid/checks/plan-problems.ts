import { freeCode } from "../codes/free-code";
import { doubledArea } from "../doubled-area";
import type { EditStep } from "../edit/plan-step";
import { runStep } from "../edit/run-step";
import type { CellFigures } from "../figures/cell-figures";
import type { GridRules } from "../figures/grid-rules";
import { freeGround, unitCodes } from "../free-ground";
import { graphIndex } from "../graph-index";
import type { Cell, CellCode, GridGraph } from "../grid-graph";
import { distanceMetres, squareMetres } from "../metric";
import { labelOf } from "../overlay/faces-of";
import { walkFaces } from "../overlay/walk-faces";
import { type Point, toPosition } from "../point";
import { arcsOf, edgesOfArc, ringsOf } from "../rings-of";
import { takeStep } from "../take-step";
import type { PlanProblem } from "./plan-problem";

/** Below this a cell is a strip or a crumb and no place to look after. */
const SLIVER = { polsbyPopper: 0.08, squareMetres: 200 };

export interface ProblemContext {
  figures: ReadonlyMap<CellCode, CellFigures>;
  rules: GridRules;
  /** Grids of one institution: their size is what it is. */
  exclusive: ReadonlySet<CellCode>;
  /** Of a thematic layer that may leave ground without a unit. */
  leavesGround?: boolean;
}

/**
 * What the topology and the figures say; an overlap there cannot be.
 * @yields after each cell, so that whoever runs it can breathe
 */
export function* planProblems(graph: GridGraph, context: ProblemContext): Generator<undefined, PlanProblem[]> {
  const problems = context.leavesGround === true ? [] : [...gaps(graph), ...freePieces(graph)];
  for (const code of unitCodes(graph.cells.keys())) {
    problems.push(...cellProblems(graph, graph.cells.get(code)!, context));
    yield;
  }
  return problems;
}

/** Free ground of a layer whose units have to cover everything. */
const freePieces = (graph: GridGraph): PlanProblem[] =>
  ringsOf(graph, freeGround)
    .filter((ring) => doubledArea(ring) > 0)
    .map((ring) => ({
      kind: "gap",
      cells: [],
      at: ring[0] ?? null,
      amount: Math.round(squareMetres(doubledArea(ring), ring[0]!)),
      fix: null,
    }));

/** Ground inside of the plan that no cell has. */
function gaps(graph: GridGraph): PlanProblem[] {
  const cycles = walkFaces([...graph.arcs.values()].flatMap(edgesOfArc));
  return cycles
    .filter((cycle) => cycle.doubledArea > 0 && labelOf(cycle) === null)
    .map(({ points, steps, doubledArea: doubled }) => ({
      kind: "gap",
      cells: [...new Set(steps.flatMap(({ edge }) => [edge.left, edge.right]))].filter((code) => code !== null),
      at: points[0] ?? null,
      amount: Math.round(squareMetres(doubled, points[0]!)),
      fix: fillOf(graph, points[0]!),
    }));
}

/** A cell of its own; it can be merged into a neighbour afterwards. */
function fillOf(graph: GridGraph, at: Point): EditStep | null {
  const step: EditStep = { action: "fill-gap", at: toPosition(at), newCode: freeCode(graph) };
  return takeStep(graph, runStep(graph, step)).ok ? step : null;
}

function cellProblems(graph: GridGraph, { code, group }: Cell, context: ProblemContext): PlanProblem[] {
  const figures = context.figures.get(code);
  const rings = ringsOf(graph, code);
  const outsides = rings.filter((ring) => doubledArea(ring) > 0);
  const at = outsides[0]?.[0] ?? null;
  const problems: PlanProblem[] = [];
  const found = (kind: PlanProblem["kind"], amount: number | null, fix: EditStep | null = null): void => {
    problems.push({ kind, cells: [code], at, amount, fix });
  };
  if (outsides.length > 1) found("multi-part", outsides.length);
  if (/^\d{15}$/.test(code) && !code.startsWith(group)) found("wrong-code", null);
  if (!figures) return problems;
  const { households, polsbyPopper, areaSquareMetres } = figures;
  if (polsbyPopper < SLIVER.polsbyPopper || areaSquareMetres < SLIVER.squareMetres) {
    found("sliver", Math.round(areaSquareMetres), mergeInto(graph, code, longestNeighbours(graph, code)));
  }
  if (context.exclusive.has(code)) return problems;
  const { leastHouseholds, mostHouseholds } = context.rules;
  if (households > mostHouseholds) found("too-big", households);
  if (households < leastHouseholds) {
    const room = (other: CellCode): number => (context.figures.get(other)?.households ?? Infinity) + households;
    const fitting = longestNeighbours(graph, code).filter(
      (other) => !context.exclusive.has(other) && room(other) <= mostHouseholds,
    );
    found("too-small", households, mergeInto(graph, code, fitting));
  }
  return problems;
}

/** Neighbours in the same community, those with the most common border first. */
function longestNeighbours(graph: GridGraph, code: CellCode): CellCode[] {
  const lengths = new Map<CellCode, number>();
  for (const { left, right, points } of arcsOf(graph, code)) {
    const other = left === code ? right : left;
    if (other === null || graph.cells.get(other)?.group !== graph.cells.get(code)?.group) continue;
    const length = points.slice(1).reduce((sum, p, i) => sum + distanceMetres(points[i]!, p), 0);
    lengths.set(other, (lengths.get(other) ?? 0) + length);
  }
  return [...lengths].sort((a, b) => b[1] - a[1]).map(([other]) => other);
}

/** The first merge that may be made. */
function mergeInto(graph: GridGraph, gone: CellCode, others: readonly CellCode[]): EditStep | null {
  const kept = others.find((other) => {
    const part = graphIndex(graph).around([other, gone]);
    return takeStep(part, runStep(part, { action: "merge-cells", kept: other, gone })).ok;
  });
  return kept === undefined ? null : { action: "merge-cells", kept, gone };
}
