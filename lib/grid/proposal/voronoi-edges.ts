import type { Point } from "../point";

/** A border between the ground nearest to one place and the ground nearest to another; `left` lies left of a → b. */
export interface VoronoiEdge {
  a: Point;
  b: Point;
  /** Places by number; -1 is outside. */
  left: number;
  right: number;
}

type Flat = readonly [x: number, y: number];

/** A corner of a place's ground; `beyond` is the place behind the side that begins here. */
interface Corner {
  at: Flat;
  beyond: number;
}

/** Corners nearer than this are one: four places on one circle give two that differ by rounding. */
const ONE_CORNER_STEPS = 4;

/**
 * The borders of nearest ground among distinct places, in whole steps, each once: the ground of a place is a frame around all, cut
 * by the middle line to every other place that is near enough to matter.
 * @param scale how much shorter a step east is than a step north
 */
export function voronoiEdges(places: readonly Point[], scale: number): VoronoiEdge[] {
  const [origin] = places;
  if (!origin) return [];
  const flat = places.map(([x, y]): Flat => [(x - origin[0]) * scale, y - origin[1]]);
  const frame = frameAround(flat);
  const corner = cornersOnce((at) => [Math.round(at[0] / scale) + origin[0], Math.round(at[1]) + origin[1]]);
  return flat.flatMap((_, place) => {
    const ground = groundOfPlace(flat, place, frame);
    return ground.flatMap((one, i): VoronoiEdge[] => {
      if (one.beyond !== -1 && one.beyond < place) return [];
      const [a, b] = [corner(one.at), corner(ground[(i + 1) % ground.length]!.at)];
      return a === b ? [] : [{ a, b, left: place, right: one.beyond }];
    });
  });
}

/** A rectangle well outside of all places, counter-clockwise. */
function frameAround(flat: readonly Flat[]): Flat[] {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of flat) {
    box.west = Math.min(box.west, x);
    box.south = Math.min(box.south, y);
    box.east = Math.max(box.east, x);
    box.north = Math.max(box.north, y);
  }
  const reach = Math.max(box.east - box.west, box.north - box.south, 10_000);
  const [west, south, east, north] = [box.west - reach, box.south - reach, box.east + reach, box.north + reach];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** Counter-clockwise. */
function groundOfPlace(flat: readonly Flat[], place: number, frame: readonly Flat[]): Corner[] {
  const here = flat[place]!;
  const distance = ([x, y]: Flat): number => Math.hypot(x - here[0], y - here[1]);
  const others = [...flat.keys()]
    .filter((other) => other !== place)
    .map((other) => ({ other, away: distance(flat[other]!) }))
    .sort((p, q) => p.away - q.away || p.other - q.other);
  let ground = frame.map((at): Corner => ({ at, beyond: -1 }));
  for (const { other, away } of others) {
    // What is farther than twice the farthest corner cuts nothing off.
    if (away > 2 * Math.max(...ground.map(({ at }) => distance(at)))) break;
    ground = cutOff(ground, here, flat[other]!, other);
  }
  return ground;
}

/** Keeps what is nearer to `here` than to `there` (Sutherland & Hodgman 1974, for one side). */
function cutOff(ground: readonly Corner[], here: Flat, there: Flat, other: number): Corner[] {
  const [nx, ny] = [there[0] - here[0], there[1] - here[1]];
  const [mx, my] = [(here[0] + there[0]) / 2, (here[1] + there[1]) / 2];
  const side = ([x, y]: Flat): number => (x - mx) * nx + (y - my) * ny;
  const kept: Corner[] = [];
  for (const [i, one] of ground.entries()) {
    const next = ground[(i + 1) % ground.length]!;
    const [p, q] = [side(one.at), side(next.at)];
    if (p <= 0) kept.push(one);
    if (p <= 0 === q <= 0) continue;
    const share = p / (p - q);
    const at: Flat = [one.at[0] + share * (next.at[0] - one.at[0]), one.at[1] + share * (next.at[1] - one.at[1])];
    // Going out, the new side begins here; coming in, the old side goes on.
    kept.push({ at, beyond: p <= 0 ? other : one.beyond });
  }
  return kept;
}

/** The same point object for corners that are one. */
function cornersOnce(round: (at: Flat) => Point): (at: Flat) => Point {
  const known = new Map<string, Point>();
  const key = (x: number, y: number): string => `${x} ${y}`;
  return (at) => {
    const p = round(at);
    const [bx, by] = [Math.floor(p[0] / ONE_CORNER_STEPS), Math.floor(p[1] / ONE_CORNER_STEPS)];
    for (let x = bx - 1; x <= bx + 1; x++) {
      for (let y = by - 1; y <= by + 1; y++) {
        const near = known.get(key(x, y));
        if (near) return near;
      }
    }
    known.set(key(bx, by), p);
    return p;
  };
}
