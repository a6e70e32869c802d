import type { Arc, CellCode, GridGraph } from "../grid-graph";
import type { Point } from "../point";
import type { Topology } from "./topology";

/** @throws RangeError when an arc names a cell that is not there */
export function fromTopology({ arcs, cells, nextArc }: Topology): GridGraph {
  const codeAt = (place: number): CellCode | null => {
    if (place === -1) return null;
    const cell = cells[place];
    if (!cell) throw new RangeError(`the topology has no cell ${place}`);
    return cell.code;
  };
  return {
    nextArc,
    cells: new Map(cells.map((cell) => [cell.code, { ...cell }])),
    arcs: new Map(
      arcs.map(([id, left, right, steps]): [number, Arc] => [
        id,
        { id, points: pointsOf(steps), left: codeAt(left), right: codeAt(right) },
      ]),
    ),
  };
}

function pointsOf(steps: readonly number[]): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    [x, y] = [x + steps[i]!, y + steps[i + 1]!];
    points.push([x, y]);
  }
  return points;
}
