import { at } from "../at";
import { distance, type Point } from "../geometry/point";
import { boundsOf } from "../geometry/ring";
import type { PlanarMap } from "../planar/planar-map";
import type { Street } from "./street";

export interface Cell {
  face: number;
  /** Cells of one block are kept together where the sizes allow. */
  block: number;
  point: Point;
}

/** Metres of shared border per neighbour face; nobody is a neighbour across the river. */
type Neighbours = Map<number, number>[];

export function neighboursOf(map: PlanarMap, streets: readonly Street[]): Neighbours {
  const all: Neighbours = map.faceEdge.map(() => new Map<number, number>());
  for (let half = 0; half < map.origin.length; half++) {
    const a = at(map.face, half);
    const b = at(map.face, half ^ 1);
    if (a < 0 || b < 0 || a === b || at(streets, map.streetOf(half)).class === "river") continue;
    const fan = at(all, a);
    fan.set(b, (fan.get(b) ?? 0) + distance(map.pointOf(half), at(map.points, map.target(half))));
  }
  return all;
}

/** Divides cells into `parts` of nearly equal number: halving along the longer axis, then mending what came apart. */
export function partition(cells: readonly Cell[], parts: number, neighbours: Neighbours): Cell[][] {
  const groups = halve([...cells], Math.min(parts, cells.length));
  mend(groups, neighbours);
  return groups;
}

function halve(cells: Cell[], parts: number): Cell[][] {
  if (parts <= 1) return [cells];
  const box = boundsOf(cells.map(({ point }) => point));
  const axis = box.east - box.west > box.north - box.south ? 0 : 1;
  const blocks = new Map<number, { cells: Cell[]; sum: number }>();
  for (const cell of cells) {
    const block = blocks.get(cell.block) ?? { cells: [], sum: 0 };
    block.cells.push(cell);
    block.sum += cell.point[axis];
    blocks.set(cell.block, block);
  }
  const ordered = [...blocks.values()]
    .sort((p, q) => p.sum / p.cells.length - q.sum / q.cells.length)
    .flatMap((block) => block.cells.sort((p, q) => p.point[axis] - q.point[axis]));
  const few = Math.floor(parts / 2);
  const ideal = Math.round((ordered.length * few) / parts);
  let cut = ideal;
  for (let slack = 0; slack <= Math.floor(ordered.length / parts / 4); slack++) {
    const found = [ideal - slack, ideal + slack].find(
      (i) => i >= few && ordered.length - i >= parts - few && ordered[i - 1]?.block !== ordered[i]?.block,
    );
    if (found !== undefined) {
      cut = found;
      break;
    }
  }
  return [...halve(ordered.slice(0, cut), few), ...halve(ordered.slice(cut), parts - few)];
}

/** Splinters cut off from the main body of their group go to the neighbour group they share most border with. */
function mend(groups: Cell[][], neighbours: Neighbours): void {
  const home = new Map<number, number>();
  groups.forEach((group, g) => group.forEach(({ face }) => home.set(face, g)));
  for (let round = 0; round < 4; round++) {
    for (let g = 0; g < groups.length; g++) {
      const bodies = connectedBodies(at(groups, g), neighbours);
      for (const body of bodies.slice(1)) {
        const shared = new Map<number, number>();
        for (const { face } of body) {
          for (const [other, metres] of at(neighbours, face)) {
            const to = home.get(other);
            if (to !== undefined && to !== g) shared.set(to, (shared.get(to) ?? 0) + metres);
          }
        }
        const target = [...shared].sort((p, q) => q[1] - p[1] || p[0] - q[0])[0]?.[0];
        if (target === undefined) continue;
        const moved = new Set(body);
        groups[g] = at(groups, g).filter((cell) => !moved.has(cell));
        at(groups, target).push(...body);
        for (const { face } of body) home.set(face, target);
      }
    }
  }
}

function connectedBodies(group: readonly Cell[], neighbours: Neighbours): Cell[][] {
  const left = new Map(group.map((cell) => [cell.face, cell]));
  const bodies: Cell[][] = [];
  for (const start of group) {
    if (!left.delete(start.face)) continue;
    const body = [start];
    for (const cell of body) {
      for (const other of at(neighbours, cell.face).keys()) {
        const next = left.get(other);
        if (next && left.delete(other)) body.push(next);
      }
    }
    bodies.push(body);
  }
  return bodies.sort((p, q) => q.length - p.length);
}
