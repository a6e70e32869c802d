import { at } from "../at";
import { distance } from "../geometry/point";
import { centroid } from "../geometry/ring";
import type { Layout } from "../plan/lay-out";
import type { StreetClass } from "../plan/street";

const RANK: Record<StreetClass, number> = {
  collector: 4,
  branch: 3.4,
  arterial: 3,
  lane: 1.6,
  ring: 0,
  footpath: 0,
  river: 0,
  outline: 0,
};

/** The street a grid's post is addressed to, and its first number there. */
export interface Frontage {
  street: string;
  number: number;
}

/** Numbers run from west to east or from north to south along every street, odd on one side and even on the other. */
export function numberFrontages({ map, streets }: Layout, numbersNeeded: readonly number[]): (Frontage | null)[] {
  const byStreet = new Map<string, { face: number; place: number; odd: boolean }[]>();
  map.faceEdge.forEach((_, face) => {
    const length = new Map<string, { score: number; dx: number; dy: number; x: number; y: number }>();
    for (const half of map.ringOf(face)) {
      const street = at(streets, map.streetOf(half));
      if (RANK[street.class] === 0 || street.name === "") continue;
      const a = map.pointOf(half);
      const b = at(map.points, map.target(half));
      const entry = length.get(street.name) ?? { score: 0, dx: 0, dy: 0, x: 0, y: 0 };
      const metres = distance(a, b);
      length.set(street.name, {
        score: entry.score + metres * RANK[street.class],
        dx: entry.dx + b[0] - a[0],
        dy: entry.dy + b[1] - a[1],
        x: a[0],
        y: a[1],
      });
    }
    const best = [...length].sort((p, q) => q[1].score - p[1].score)[0];
    if (!best) return;
    const [name, { dx, dy }] = best;
    const [x, y] = centroid(map.ringPoints(face));
    const eastWest = Math.abs(dx) > Math.abs(dy);
    // The grid lies left of its own border: heading east it is north of the street, heading south east of it.
    const entry = { face, place: eastWest ? x : -y, odd: eastWest ? dx > 0 : dy > 0 };
    const list = byStreet.get(name);
    if (list) list.push(entry);
    else byStreet.set(name, [entry]);
  });
  const frontages: (Frontage | null)[] = map.faceEdge.map(() => null);
  for (const [street, entries] of byStreet) {
    const next = { odd: 1, even: 2 };
    for (const { face, odd } of entries.sort((p, q) => p.place - q.place)) {
      const side = odd ? "odd" : "even";
      frontages[face] = { street, number: next[side] };
      next[side] += 2 * Math.max(3, at(numbersNeeded, face));
    }
  }
  return frontages;
}
