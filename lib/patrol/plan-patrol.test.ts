import { describe, expect, it } from "vitest";
import { inTown as at, townPlane as plane, squareTown as town } from "@/tests/helpers/square-town";
import { routeLine } from "./lay-out";
import type { PatrolStop } from "./network/road-piece";
import { patrolGeojson } from "./output/patrol-geojson";
import { patrolGpx } from "./output/patrol-gpx";
import type { PatrolRoute } from "./patrol-route";
import type { PatrolWish } from "./patrol-wish";
import { planPatrol } from "./plan-patrol";

const stop = (key: string, x: number, y: number, over: Partial<PatrolStop> = {}): PatrolStop => ({
  key,
  kind: "hazard",
  label: `第 ${key} 处 <"&>`,
  position: at(x, y),
  priority: 1,
  dwellMinutes: 2,
  window: null,
  ...over,
});

function plannedRounds(over: Partial<PatrolWish>): PatrolRoute[] {
  const wish: PatrolWish = {
    mode: "streets",
    roads: town(2),
    stops: [],
    start: null,
    returns: true,
    budgetMinutes: Infinity,
    walkers: 1,
    zones: null,
  };
  const result = planPatrol({ ...wish, ...over });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function planned(over: Partial<PatrolWish>): PatrolRoute {
  const rounds = plannedRounds(over);
  expect(rounds).toHaveLength(1);
  return rounds[0]!;
}

const gapsMetres = ({ legs }: PatrolRoute): number[] =>
  legs.slice(1).map(({ line }, i) => {
    const [a, b] = [plane.toPlane(legs[i]!.line.at(-1)!), plane.toPlane(line[0]!)];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  });

describe("planPatrol", () => {
  it("walks every street of a town of four blocks: 1200 m, and 400 m of them twice", () => {
    const route = planned({});
    expect(route.requiredMetres).toBeCloseTo(1200, 1);
    expect(route.metres).toBeCloseTo(1600, 1);
    expect(route.repeatedMetres).toBeCloseTo(400, 1);
    expect(route.atLeastMetres).toBe(route.metres);
    expect(Math.max(...gapsMetres(route))).toBeLessThan(0.01);
    expect(route.minutes).toBeCloseTo(route.metres / (4000 / 60), 6);
    expect(new Set(route.roadIds).size).toBe(12);
  });

  it("visits stops on the way, each once, in the order of passing", () => {
    const stops = [stop("1", 50, 8), stop("2", 210, 150), stop("3", 100, 100), stop("4", 900, 900)];
    const route = planned({ stops, start: at(0, 0) });
    expect(route.stops.map(({ key }) => key).sort()).toEqual(["1", "2", "3"]);
    const times = route.stops.map(({ arriveMinutes }) => arriveMinutes);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(route.minutes).toBeCloseTo(route.metres / (4000 / 60) + 6, 6);
    expect(route.leftOut).toEqual([
      { kind: "stop", key: "4", label: stops[3]!.label, reason: { code: "beside-street", withinMetres: 120 } },
    ]);
  });

  it("goes round stops by the shortest way", () => {
    const stops = [stop("far", 200, 200), stop("near", 100, 0), stop("side", 200, 50)];
    const route = planned({ mode: "stops", stops, start: at(0, 0) });
    expect(route.metres).toBeCloseTo(800, 1);
    expect(route.stops).toHaveLength(3);
    expect(Math.max(...gapsMetres(route))).toBeLessThan(0.01);
    expect(route.minutes).toBeCloseTo(12 + 6, 5);
    const open = planned({ mode: "stops", stops, start: at(0, 0), returns: false });
    expect(open.metres).toBeCloseTo(400, 1);
    expect(open.stops.map(({ key }) => key)).toEqual(["near", "side", "far"]);
  });

  it("leaves out what the budget does not allow, and says so", () => {
    const stops = [stop("a", 100, 0), stop("b", 200, 200)];
    const route = planned({ mode: "stops", stops, start: at(0, 0), budgetMinutes: 6 });
    expect(route.stops.map(({ key }) => key)).toEqual(["a"]);
    expect(route.leftOut).toMatchObject([{ key: "b", reason: { code: "beyond-budget", budgetMinutes: 6 } }]);
    const none = planned({ mode: "stops", stops, start: at(0, 0), budgetMinutes: 0 });
    expect(none).toMatchObject({ stops: [], metres: 0, minutes: 0 });
  });

  it("tells of streets that no way leads to, of a grid without any, and of a start off the streets", () => {
    const island = { ...town(1)[0]!, id: "island", fromNode: "x", toNode: "y", line: [at(500, 500), at(600, 500)] };
    expect(planned({ roads: [...town(1), island] }).leftOut).toMatchObject([
      { kind: "streets", count: 1, metres: 100 },
    ]);
    const wish = {
      mode: "streets",
      stops: [],
      start: null,
      returns: true,
      budgetMinutes: Infinity,
      walkers: 1,
      zones: null,
    } as const;
    expect(planPatrol({ ...wish, roads: [] })).toMatchObject({ failure: { code: "no-streets" } });
    const away = planPatrol({ ...wish, roads: town(1), start: at(5000, 0) });
    expect(away).toMatchObject({ failure: { code: "start-off-streets", field: "start" } });
  });

  it("uses streets around the grid on the way, and need not walk them", () => {
    const roads = town(2).map((road) => ({ ...road, required: road.id === "r0-0" || road.id === "r0-2" }));
    const route = planned({ roads });
    expect(route.metres).toBeCloseTo(600, 1);
    expect(route.requiredMetres).toBeCloseTo(200, 1);
    expect(route.atLeastMetres).toBeLessThanOrEqual(route.metres);
  });

  it("is written as GPX and GeoJSON", () => {
    const route = planned({ stops: [stop("1", 50, 8)] });
    const gpx = patrolGpx("下午 <巡查>", route);
    expect(gpx).toContain("<name>下午 &lt;巡查&gt;</name>");
    expect(gpx).toContain("<name>1 第 1 处 &lt;&quot;&amp;&gt;</name>");
    expect(gpx.match(/<rtept /g)).toHaveLength(routeLine(route.legs).length);
    const { features } = patrolGeojson(route);
    expect(features).toHaveLength(route.legs.length + 1);
    expect(features.at(-1)).toMatchObject({ properties: { part: "stop", order: 1 }, geometry: { type: "Point" } });
  });
});

describe("planPatrol for several walkers", () => {
  const roadIdsOf = (rounds: readonly PatrolRoute[]): string[] => rounds.flatMap(({ roadIds }) => roadIds);

  it("parts every street among them, each street to one, and no round is much longer than another", () => {
    const roads = town(4);
    for (const walkers of [2, 3, 4]) {
      for (const start of [null, at(0, 0)]) {
        const rounds = plannedRounds({ roads, walkers, start });
        expect(rounds).toHaveLength(walkers);
        expect(roadIdsOf(rounds).sort()).toEqual(roads.map(({ id }) => id).sort());
        for (const round of rounds) expect(Math.max(0, ...gapsMetres(round))).toBeLessThan(0.01);
        const lengths = rounds.map(({ metres }) => metres);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(planned({ roads, start }).metres / walkers + 800);
        if (start) for (const { legs } of rounds) expect(legs[0]!.line[0]).toEqual(start);
      }
    }
  });

  it("lets each stop be passed by one of them", () => {
    const stops = [stop("1", 50, 8), stop("2", 210, 150), stop("3", 100, 100), stop("4", 900, 900)];
    const rounds = plannedRounds({ stops, walkers: 3 });
    expect(rounds.flatMap((round) => round.stops.map(({ key }) => key)).sort()).toEqual(["1", "2", "3"]);
    for (const { leftOut } of rounds) expect(leftOut).toMatchObject([{ key: "4", reason: { code: "beside-street" } }]);
  });

  it("has no more rounds than streets", () => {
    expect(plannedRounds({ roads: town(1).slice(0, 2), walkers: 6 })).toHaveLength(2);
  });

  it("shares a tour of stops evenly when time does not press", () => {
    const stops = [0, 100, 200, 300, 400].map((x) => stop(`${x}`, x, 400));
    const rounds = plannedRounds({ mode: "stops", roads: town(4), stops, start: at(200, 0), walkers: 2 });
    expect(rounds.flatMap((round) => round.stops.map(({ key }) => key)).sort()).toEqual([
      "0",
      "100",
      "200",
      "300",
      "400",
    ]);
    const [one, other] = rounds.map(({ minutes }) => minutes);
    expect(Math.abs(one! - other!)).toBeLessThan(6);
  });

  it("sends the next walker to what the first has no time for", () => {
    const stops = [stop("dear", 100, 0, { priority: 5 }), stop("less", 0, 100), stop("far", 400, 400)];
    const wish = { mode: "stops", roads: town(4), stops, start: at(0, 0), budgetMinutes: 6 } as const;
    const rounds = plannedRounds({ ...wish, walkers: 3 });
    expect(rounds.map((round) => round.stops.map(({ key }) => key))).toEqual([["dear"], ["less"]]);
    for (const { leftOut } of rounds)
      expect(leftOut).toMatchObject([{ key: "far", reason: { code: "beyond-budget" } }]);
  });
});
