import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineMetres } from "@/lib/geometry/line-metres";
import { type LngLat, localPlane, type PlanePoint } from "@/lib/geometry/local-plane";
import { nearestOnLine } from "@/lib/geometry/nearest-on-line";
import { patrolNetwork } from "../network/patrol-network";
import { shortestWays } from "../shortest-ways";
import { crossingsNear, reachedFrom } from "./reached-from";
import { type Anchor, StreetNet } from "./street-net";
import { WalkReach } from "./walk-reach";

const SIDE = 100;

/** Streets of a chessboard of 5 × 5 crossings, 100 m apart; those that are named are missing. */
function chessboard(missing: ReadonlySet<number> = new Set()) {
  const node = (x: number, y: number) => `${x},${y}`;
  const at = (x: number, y: number): PlanePoint => [x * SIDE, y * SIDE];
  const streets = [];
  for (let y = 0; y < 5; y++) {
    for (let x = 0; x < 5; x++) {
      if (x < 4) streets.push({ from: node(x, y), to: node(x + 1, y), line: [at(x, y), at(x + 1, y)] });
      if (y < 4) streets.push({ from: node(x, y), to: node(x, y + 1), line: [at(x, y), at(x, y + 1)] });
    }
  }
  return streets.filter((_, i) => !missing.has(i));
}

const anchors = (net: StreetNet, places: readonly PlanePoint[]): Anchor[] =>
  places.flatMap((place) => net.anchorOf(place) ?? []);

describe("how far it is on foot", () => {
  const net = new StreetNet(chessboard());

  it("goes beside the street, along it, and round corners", () => {
    const reach = new WalkReach(net, anchors(net, [[50, 10]]), 1_000);
    const metresTo = (place: PlanePoint) => reach.metresTo(net.anchorOf(place)!);
    // On the same street: no way round by a crossing.
    expect(metresTo([80, -5])).toBeCloseTo(10 + 30 + 5);
    expect(metresTo([110, 50])).toBeCloseTo(10 + 50 + 50 + 10);
    expect(metresTo([400, 400])).toBeCloseTo(10 + 350 + 400);
  });

  it("ends at its limit, and where no street is near", () => {
    const reach = new WalkReach(net, anchors(net, [[50, 0]]), 200);
    expect(reach.metresTo(net.anchorOf([250, 0])!)).toBeCloseTo(200);
    expect(reach.metresTo(net.anchorOf([251, 0])!)).toBe(Infinity);
    expect(net.anchorOf([600, 200])).toBeNull();
    expect(new StreetNet([]).anchorOf([0, 0])).toBeNull();
  });

  it("tells the stretches of street that are reached, each once", () => {
    const lines = new WalkReach(net, anchors(net, [[50, 0]]), 30).reachedLines();
    expect(lines).toEqual([
      [
        [20, 0],
        [80, 0],
      ],
    ]);
    const all = new WalkReach(net, anchors(net, [[200, 200]]), 5_000).reachedLines();
    expect(all).toHaveLength(40);
  });
});

const plane = localPlane([118.2, 30.9]);
const place = fc.tuple(fc.integer({ min: -30, max: 430 }), fc.integer({ min: -30, max: 430 }));
const town = fc.record({
  missing: fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 20 }),
  sources: fc.array(place, { minLength: 1, maxLength: 4 }),
  doors: fc.array(place, { minLength: 1, maxLength: 6 }),
  limit: fc.integer({ min: 20, max: 900 }),
});

/** One street is nearest to it, or several meet where it is nearest to them: which one it is taken to lie at is no question. */
function isPlain(place: PlanePoint, streets: ReturnType<typeof chessboard>): boolean {
  const nearest = streets.map(({ line }) => nearestOnLine(place, line)).sort((a, b) => a.aside - b.aside);
  return nearest.every(({ aside, point: [x, y] }) => {
    const [first] = nearest;
    return aside - first!.aside > 0.5 || Math.hypot(first!.point[0] - x, first!.point[1] - y) < 0.5;
  });
}

describe("of any town", () => {
  it("is as far as in a graph that is cut at every place", () => {
    fc.assert(
      fc.property(town, ({ missing, sources, doors, limit }) => {
        const streets = chessboard(new Set(missing));
        fc.pre([...sources, ...doors].every((each) => isPlain(each, streets)));
        const net = new StreetNet(streets);
        const reach = new WalkReach(net, anchors(net, sources), limit);
        const roads = streets.map(({ from, to, line }, i) => ({
          id: String(i),
          fromNode: from,
          toNode: to,
          name: "",
          nameEn: "",
          required: false,
          line: line.map(plane.toLngLat),
        }));
        const positions = [...sources, ...doors].map((each): LngLat => plane.toLngLat(each));
        const cut = patrolNetwork(roads, positions, [118.2, 30.9]);
        const metres = (door: number): number => {
          const to = cut.placed[sources.length + door];
          const ways = sources.flatMap((_, i) => {
            const from = cut.placed[i];
            if (!from || !to) return [];
            const between = shortestWays(cut.graph, [from.node]).centimetres[to.node]! / 100;
            return [from.asideMetres + between + to.asideMetres];
          });
          return Math.min(Infinity, ...ways);
        };
        for (const [i, door] of doors.entries()) {
          const anchor = net.anchorOf(door);
          const [found, expected] = [anchor ? reach.metresTo(anchor) : Infinity, metres(i)];
          // The other graph takes half a metre from a crossing for the crossing.
          if (expected > limit + 2) expect(found).toBe(Infinity);
          else if (expected < limit - 2) expect(Math.abs(found - expected)).toBeLessThan(2);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("reaches every door that lies at a stretch it has reached", () => {
    fc.assert(
      fc.property(town, ({ missing, sources, limit }) => {
        const net = new StreetNet(chessboard(new Set(missing)));
        const reach = new WalkReach(net, anchors(net, sources), limit);
        const reached = reach.reachedLines().reduce((sum, line) => sum + lineMetres(line), 0);
        let counted = 0;
        for (const [street, length] of net.lengths.entries())
          for (let alongMetres = 0.5; alongMetres < length; alongMetres++)
            if (reach.metresTo({ street, alongMetres, asideMetres: 0 }) < Infinity) counted++;
        // A metre is counted by its middle: each end of a stretch may be half a metre off.
        expect(Math.abs(reached - counted)).toBeLessThan(net.streets.length * 2 + 4);
      }),
      { numRuns: 60 },
    );
  });
});

describe("where a next one would stand", () => {
  it("is a crossing, with the doors that are reached from it", () => {
    const net = new StreetNet(chessboard());
    const doors = anchors(net, [
      [150, 100],
      [250, 100],
      [400, 350],
    ]);
    const crossings = crossingsNear(net, doors, 120);
    const steps = reachedFrom(net, crossings, doors, 120);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const of = (x: number, y: number) => {
      const at = crossings.findIndex((node) => net.places[node]![0] === x && net.places[node]![1] === y);
      return at === -1 ? null : [...step.value[at]!];
    };
    expect(of(200, 100)).toEqual([0, 1]);
    expect(of(100, 100)).toEqual([0]);
    expect(of(400, 300)).toEqual([2]);
    // A corner is no crossing; and here nobody is near.
    expect([of(400, 400), of(100, 400)]).toEqual([null, null]);
  });
});
