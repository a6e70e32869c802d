import type { CellCode, GridGraph } from "../grid-graph";
import type { Point } from "../point";
import type { Topology } from "./topology";

export function toTopology({ arcs, cells, nextArc }: GridGraph): Topology {
  const place = new Map([...cells.keys()].map((code, i) => [code, i]));
  const placeOf = (code: CellCode | null): number => (code === null ? -1 : (place.get(code) ?? -1));
  return {
    nextArc,
    cells: [...cells.values()],
    arcs: [...arcs.values()].map(({ id, left, right, points }) => [id, placeOf(left), placeOf(right), steps(points)]),
  };
}

const steps = (points: readonly Point[]): number[] =>
  points.flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
