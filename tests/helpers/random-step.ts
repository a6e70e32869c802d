import type { EditStep } from "@/lib/grid/edit/plan-step";
import { graphIndex } from "@/lib/grid/graph-index";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { type Point, toPosition } from "@/lib/grid/point";
import { ringsOf } from "@/lib/grid/rings-of";

const MOST_CELLS = 60;
const TURNS_OF_A_LOOP = 7;

/** An action that a hand might try: near a border or a cell that is there, mostly small; many are refused. */
export function randomStep(graph: GridGraph, random: () => number, n: number): EditStep {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const arc = pick([...graph.arcs.values()]);
  const code = pick([...graph.cells.keys()]);
  const beside = graphIndex(graph).neighboursOf(code);
  const other = beside.length === 0 ? code : pick(beside);
  const rings = ringsOf(graphIndex(graph).around([code]), code);
  const outline = rings.flat();
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const inBox = (): Point => [
    Math.round(west + random() * (east - west)),
    Math.round(south + random() * (north - south)),
  ];
  const vertex = pick(arc.points);
  const near = ([x, y]: Point, reach: number): Point => [
    Math.round(x + (random() - 0.5) * reach),
    Math.round(y + (random() - 0.5) * reach),
  ];
  const loop = (): Point[] => {
    const [middle, radius] = [inBox(), (east - west) * (0.1 + random() * 0.4)];
    const points = Array.from({ length: TURNS_OF_A_LOOP }, (_, i): Point => {
      const angle = (2 * Math.PI * i) / TURNS_OF_A_LOOP;
      return [Math.round(middle[0] + radius * Math.cos(angle)), Math.round(middle[1] + radius * Math.sin(angle))];
    });
    return [...points, points[0]!];
  };
  const across = (): Point[] => {
    const level = Math.round(south + random() * (north - south));
    return [[west - 100, level], near(inBox(), 10), [east + 100, near([0, level], 2_000)[1]]];
  };
  const places = (line: readonly Point[]) => line.map(toPosition);
  // As many cells come as go, so that the plan stays a plan.
  const isFull = graph.cells.size > MOST_CELLS;
  const makers: readonly (() => EditStep)[] = [
    () => ({ action: "move-vertex", from: toPosition(vertex), to: toPosition(near(vertex, 8_000)) }),
    () => ({ action: "insert-vertex", arc: arc.id, index: 0, at: toPosition(near(arc.points[0]!, 8_000)) }),
    () => ({ action: "remove-vertex", at: toPosition(vertex) }),
    () => ({ action: "simplify-border", arc: arc.id, toleranceMetres: 2 + random() * 20 }),
    () => ({ action: "straighten-border", arc: arc.id }),
    () => ({ action: "smooth-border", arc: arc.id }),
    () => ({
      action: "snap-border",
      arc: arc.id,
      line: places(arc.points.map((p) => near(p, 3_000))),
      reachMetres: 60,
    }),
    () => ({ action: "reshape-border", cells: [code, other], line: places([inBox(), near(vertex, 9_000), inBox()]) }),
    () => ({ action: "transfer-area", ring: places(loop()), from: [other], to: code }),
    () =>
      isFull
        ? { action: "merge-cells", kept: code, gone: other }
        : { action: "split-cell", code, line: places(across()), newCode: `new-${n}` },
    () =>
      isFull || random() < 0.5
        ? { action: "merge-cells", kept: code, gone: other }
        : { action: "create-cell", ring: places(loop()), from: [code, other], newCode: `new-${n}` },
  ];
  return pick(makers)();
}
