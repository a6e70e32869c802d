import type { PlanarSet } from "./planar-set";

type Point = PlanarSet[number][number];

/** Stretches of a line, as parts of it: 0 = its beginning, 1 = its end; sorted, apart from each other. */
export type Stretches = [from: number, to: number][];

/** Where a line runs inside a set that has no overlaps in itself (even-odd). */
export function lineInSet(a: Point, b: Point, set: PlanarSet): Stretches {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const cuts = [0, 1];
  for (const path of set) {
    for (let i = 0, j = path.length - 1; i < path.length; j = i++) {
      const [from, to] = [path[j]!, path[i]!];
      const [ex, ey] = [to.x - from.x, to.y - from.y];
      const cross = dx * ey - dy * ex;
      if (cross === 0) continue;
      const [gx, gy] = [from.x - a.x, from.y - a.y];
      const t = (gx * ey - gy * ex) / cross;
      const u = (gx * dy - gy * dx) / cross;
      if (t > 0 && t < 1 && u >= 0 && u <= 1) cuts.push(t);
    }
  }
  cuts.sort((one, two) => one - two);
  const inside: Stretches = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    const middle = (from + to) / 2;
    if (to > from && setHolds(set, { x: a.x + dx * middle, y: a.y + dy * middle })) inside.push([from, to]);
  }
  return inside;
}

export function setHolds(set: PlanarSet, { x, y }: Point): boolean {
  let inside = false;
  for (const path of set) {
    for (let i = 0, j = path.length - 1; i < path.length; j = i++) {
      const [a, b] = [path[j]!, path[i]!];
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/** How much of the line lies in at least one of the stretches. */
export function lengthOfUnion(stretches: Stretches): number {
  let [sum, end] = [0, 0];
  for (const [from, to] of stretches.sort((one, two) => one[0] - two[0])) {
    if (to <= end) continue;
    sum += to - Math.max(from, end);
    end = to;
  }
  return sum;
}
