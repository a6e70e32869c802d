import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../seeded-random";
import { planStops, type StopPlanInput } from "./plan-stops";
import type { StopDemand } from "./stop-plan";

type Point = readonly [number, number];

function minutesBetween(points: readonly Point[]): Float64Array {
  const { length } = points;
  return Float64Array.from({ length: length * length }, (_, cell) => {
    const [a, b] = [points[Math.floor(cell / length)]!, points[cell % length]!];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  });
}

/** The most worth, and with it the fewest minutes, of all orders of all subsets. */
function bestByTrying({ stops, minutes, returns, budgetMinutes }: StopPlanInput): { worth: number; minutes: number } {
  const width = stops.length + 1;
  let best = { worth: 0, minutes: 0 };
  const walk = (at: number, free: number, worth: number, seen: number): void => {
    const total = free + (returns && at !== 0 ? minutes[at * width]! : 0);
    if (total > budgetMinutes) return;
    if (worth > best.worth || (worth === best.worth && total < best.minutes)) best = { worth, minutes: total };
    for (const [stop, { dwellMinutes, window, priority }] of stops.entries()) {
      if (seen & (1 << stop)) continue;
      const begin = Math.max(free + minutes[at * width + stop + 1]!, window?.fromMinutes ?? 0);
      if (window && begin > window.toMinutes) continue;
      walk(stop + 1, begin + dwellMinutes, worth + priority, seen | (1 << stop));
    }
  };
  walk(0, 0, 0, 0);
  return best;
}

const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const demand: fc.Arbitrary<StopDemand> = fc.record({
  priority: fc.integer({ min: 1, max: 9 }),
  dwellMinutes: fc.integer({ min: 0, max: 5 }),
  window: fc.option(
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 5, max: 60 }))
      .map(([fromMinutes, long]) => ({ fromMinutes, toMinutes: fromMinutes + long })),
  ),
});
const inputs = (most: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(place, demand), { minLength: 1, maxLength: most }),
      place,
      fc.boolean(),
      fc.integer({ min: 0, max: 150 }),
    )
    .map(([stops, start, returns, budgetMinutes]) => ({
      stops: stops.map(([, each]) => each),
      minutes: minutesBetween([start, ...stops.map(([point]) => point)]),
      returns,
      budgetMinutes: budgetMinutes === 150 ? Infinity : budgetMinutes,
      random: seededRandom(1),
    }));

describe("planStops", () => {
  it("keeps to windows and budget, tells every stop, and its minutes add up", () => {
    fc.assert(
      fc.property(inputs(12), (input) => {
        const { visits, totalMinutes, leftOut } = planStops(input);
        const { stops, minutes } = input;
        const width = stops.length + 1;
        let [at, free] = [0, 0];
        for (const { stop, arriveMinutes, waitMinutes } of visits) {
          expect(arriveMinutes).toBeCloseTo(free + minutes[at * width + stop + 1]!, 9);
          const begin = arriveMinutes + waitMinutes;
          const { window, dwellMinutes } = stops[stop]!;
          if (window) {
            expect(begin).toBeGreaterThanOrEqual(window.fromMinutes);
            expect(begin).toBeLessThanOrEqual(window.toMinutes + 1e-9);
          }
          [at, free] = [stop + 1, begin + dwellMinutes];
        }
        expect(totalMinutes).toBeCloseTo(free + (input.returns ? minutes[at * width]! : 0), 9);
        expect(totalMinutes).toBeLessThanOrEqual(input.budgetMinutes + 1e-9);
        const told = [...visits, ...leftOut].map(({ stop }) => stop).sort((a, b) => a - b);
        expect(told).toEqual(stops.map((_, stop) => stop));
      }),
    );
  });

  it("finds as much worth as trying all, in all but a few of small cases, and never much less", () => {
    let [cases, same] = [0, 0];
    fc.assert(
      fc.property(inputs(6), (input) => {
        const { visits } = planStops(input);
        const worth = visits.reduce((sum, { stop }) => sum + input.stops[stop]!.priority, 0);
        const best = bestByTrying(input);
        cases++;
        if (worth === best.worth) same++;
        expect(worth).toBeLessThanOrEqual(best.worth);
        expect(worth).toBeGreaterThanOrEqual(0.7 * best.worth);
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(same / cases).toBeGreaterThan(0.95);
  });

  it("says why a stop is left out, with the numbers", () => {
    const points: Point[] = [
      [0, 0],
      [10, 0],
      [0, 12],
      [50, 0],
    ];
    const minutes = minutesBetween(points);
    minutes[3] = Infinity;
    minutes[12] = Infinity;
    const stop = (over: Partial<StopDemand> = {}): StopDemand => ({
      priority: 1,
      dwellMinutes: 0,
      window: null,
      ...over,
    });
    const shared = { minutes, returns: true, random: seededRandom(1) };
    const tight = planStops({ ...shared, stops: [stop({ priority: 9 }), stop(), stop()], budgetMinutes: 25 });
    expect(tight.visits.map(({ stop: index }) => index)).toEqual([0]);
    expect(tight.leftOut).toEqual([
      { stop: 2, reason: { code: "unreachable" } },
      { stop: 1, reason: { code: "no-time-left", needsMinutes: expect.closeTo(17.62, 2) as number, leftMinutes: 5 } },
    ]);
    const late = stop({ window: { fromMinutes: 0, toMinutes: 5 } });
    const none = planStops({ ...shared, stops: [late, stop(), stop()], budgetMinutes: 20 });
    expect(none.leftOut).toContainEqual({
      stop: 0,
      reason: { code: "window-missed", earliestMinutes: 10, closesMinutes: 5 },
    });
    expect(none.leftOut).toContainEqual({
      stop: 1,
      reason: { code: "beyond-budget", needsMinutes: 24, budgetMinutes: 20 },
    });
  });

  it("has no time for anything with a budget of zero, and nothing to do without stops", () => {
    const stop: StopDemand = { priority: 1, dwellMinutes: 1, window: null };
    const shared = { returns: false, random: seededRandom(1) };
    const none = planStops({
      ...shared,
      stops: [stop],
      minutes: minutesBetween([
        [0, 0],
        [1, 0],
      ]),
      budgetMinutes: 0,
    });
    expect(none).toMatchObject({ visits: [], totalMinutes: 0, leftOut: [{ stop: 0 }] });
    expect(planStops({ ...shared, stops: [], minutes: new Float64Array(1), budgetMinutes: 9 }).visits).toEqual([]);
  });

  it("finds the shortest round through stops on a circle", () => {
    const points: Point[] = Array.from({ length: 40 }, (_, i) => {
      const angle = (((i * 17) % 40) / 40) * 2 * Math.PI;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)];
    });
    const stops = points.slice(1).map((): StopDemand => ({ priority: 1, dwellMinutes: 0, window: null }));
    const plan = planStops({
      stops,
      minutes: minutesBetween(points),
      returns: true,
      budgetMinutes: Infinity,
      random: seededRandom(1),
    });
    expect(plan.totalMinutes).toBeCloseTo(40 * 200 * Math.sin(Math.PI / 40), 6);
    const open = planStops({
      stops,
      minutes: minutesBetween(points),
      returns: false,
      budgetMinutes: Infinity,
      random: seededRandom(1),
    });
    expect(open.totalMinutes).toBeCloseTo(39 * 200 * Math.sin(Math.PI / 40), 6);
  });
});
