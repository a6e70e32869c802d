import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTown, squareTown, townPlane } from "@/tests/helpers/square-town";
import type { PatrolRoute } from "../patrol-route";
import { planPatrol } from "../plan-patrol";
import { zoneFaults } from "./zone-faults";
import { zoneLines } from "./zone-lines";
import type { ZonePlan } from "./zone-plan";

const empty: ZonePlan = { lines: [], areas: [], posts: [] };
const square = (x: number, y: number, side: number) => [
  inTown(x, y),
  inTown(x + side, y),
  inTown(x + side, y + side),
  inTown(x, y + side),
];
const post = (name: string, x: number, y: number, window: ZonePlan["posts"][number]["window"] = null) => ({
  number: 0,
  name,
  position: inTown(x, y),
  dwellMinutes: 5,
  window,
});

/** Posts by their place in the plan. */
const numbered = (plan: ZonePlan): ZonePlan => ({
  ...plan,
  posts: plan.posts.map((each, place) => ({ ...each, number: place + 1 })),
});
const keyOf = (number: number): string => `post:990102001001001-${number}`;

function rounds(plan: Partial<ZonePlan>, over: { startsAt?: number; returns?: boolean; walkers?: number } = {}) {
  const { startsAt = 480, returns = true, walkers = 1 } = over;
  return planPatrol({
    mode: "zones",
    roads: squareTown(4),
    stops: [],
    start: null,
    returns,
    budgetMinutes: Infinity,
    walkers,
    zones: { gridCode: "990102001001001", plan: numbered({ ...empty, ...plan }), startsAt },
  });
}

function round(...told: Parameters<typeof rounds>): PatrolRoute {
  const result = rounds(...told);
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.value).toHaveLength(1);
  return result.value[0]!;
}

describe("a round by zone", () => {
  it("walks a line whole, from its start over its points to its end, and no more than the way back", () => {
    const line = { name: "主线", via: [inTown(0, 0), inTown(200, 3), inTown(196, 150)] };
    const route = round({ lines: [line] }, { returns: false });
    expect(route.requiredMetres).toBeCloseTo(350, 1);
    expect(route.metres).toBeCloseTo(350, 1);
    expect(route.leftOut).toEqual([]);
    expect(new Set(route.roadIds)).toEqual(new Set(["r0-0", "r1-0", "u2-0", "u2-1"]));
    expect(round({ lines: [line] }).metres).toBeCloseTo(700, 1);
  });

  it("takes in every street of an area, those along its edge too, and no other", () => {
    const route = round({ areas: [{ name: "一区", ring: square(0, 0, 100) }] });
    expect(route.roadIds.toSorted()).toEqual(["r0-0", "r0-1", "u0-0", "u1-0"]);
    expect(route.metres).toBeCloseTo(400, 1);
  });

  it("stays at its posts, with a way to those that lie elsewhere", () => {
    const posts = [post("小区门", 50, 5), post("远处", 350, 395)];
    const route = round({ areas: [{ name: "一区", ring: square(0, 0, 100) }], posts });
    expect(route.stops.map(({ key, kind, label, dwellMinutes }) => [key, kind, label, dwellMinutes])).toEqual(
      expect.arrayContaining([
        [keyOf(1), "post", "小区门", 5],
        [keyOf(2), "post", "远处", 5],
      ]),
    );
    expect(route.leftOut).toEqual([]);
    expect(route.minutes).toBeCloseTo(route.metres / (4000 / 60) + 10, 6);
  });

  it("comes by at the time that a post has, the other way round where that is needed, and says where it cannot", () => {
    const areas = [{ name: "一区", ring: square(0, 0, 400) }];
    const windows = fc.record({ x: fc.integer({ min: 0, max: 4 }), from: fc.integer({ min: 480, max: 620 }) });
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 4 }), (told) => {
        const posts = told.map(({ x, from }, i) => post(`p${i}`, x * 100, 200, { from, to: from + 15 }));
        const route = round({ areas, posts });
        for (const { key, arriveMinutes } of route.stops) {
          const { window } = posts[Number(key.split("-")[1]) - 1]!;
          expect(arriveMinutes + 480).toBeGreaterThanOrEqual(window!.from - 10);
          expect(arriveMinutes + 480).toBeLessThanOrEqual(window!.to);
        }
        const keys = [...route.stops.map(({ key }) => key), ...route.leftOut.map((out) => "key" in out && out.key)];
        expect(keys.toSorted()).toEqual(posts.map((_, i) => keyOf(i + 1)));
        for (const out of route.leftOut) expect(out.reason.code).toBe("passed-closed");
      }),
      { numRuns: 40 },
    );
    // Passed at its end in one direction, at its beginning in the other.
    const late = round({ areas: [{ name: "一", ring: square(0, 0, 100) }], posts: [post("校门", 100, 2, null)] });
    const at = late.stops[0]!.arriveMinutes;
    const window = { from: 480 + Math.round(6 - at) - 1, to: 480 + Math.round(6 - at) + 1 };
    const timed = round({ areas: [{ name: "一", ring: square(0, 0, 100) }], posts: [post("校门", 100, 2, window)] });
    expect(timed.leftOut).toEqual([]);
  });

  it("says in words what no street carries", () => {
    const route = round({
      lines: [{ name: "河边", via: [inTown(0, 0), inTown(900, 900)] }],
      areas: [
        { name: "空地", ring: square(30, 30, 40) },
        { name: "一区", ring: square(0, 0, 100) },
      ],
      posts: [post("远山", 2000, 2000)],
    });
    expect(route.leftOut).toEqual([
      { kind: "line", name: "河边", reason: { code: "beside-street", withinMetres: 120 } },
      { kind: "area", name: "空地", reason: { code: "no-streets" } },
      { kind: "stop", key: keyOf(1), label: "远山", reason: { code: "beside-street", withinMetres: 120 } },
    ]);
    expect(rounds({})).toMatchObject({ ok: false, failure: { code: "no-streets" } });
  });

  it("is shared by several walkers, each post by one of them", () => {
    const posts = [post("甲", 50, 5), post("乙", 350, 395), post("丙", 200, 200)];
    const shared = rounds({ areas: [{ name: "全", ring: square(0, 0, 400) }], posts }, { walkers: 3 });
    if (!shared.ok) throw new Error(shared.failure.code);
    expect(shared.value).toHaveLength(3);
    const keys = shared.value.flatMap(({ stops }) => stops.map(({ key }) => key));
    expect(keys.toSorted()).toEqual([1, 2, 3].map(keyOf));
  });
});

describe("a plan of zones", () => {
  const grid = [square(0, 0, 400)];
  const faultsOf = (plan: Partial<ZonePlan>) => {
    const whole = { ...empty, ...plan };
    return zoneFaults(whole, { laid: zoneLines(squareTown(4), whole.lines), grid });
  };

  it("lays its lines on the streets", () => {
    const [laid, lost] = zoneLines(squareTown(4), [
      { name: "主线", via: [inTown(10, 4), inTown(200, 4), inTown(200, 96)] },
      { name: "河边", via: [inTown(0, 0), inTown(900, 900)] },
    ]);
    expect(laid?.metres).toBeCloseTo(286, 0);
    expect(townPlane.toPlane(laid!.line[0]!)[0]).toBeCloseTo(10, 1);
    expect(townPlane.toPlane(laid!.line.at(-1)!)[1]).toBeCloseTo(96, 1);
    expect(lost).toBeNull();
  });

  it("stands where all of it lies in the grid, on streets, and no area crosses itself", () => {
    expect(
      faultsOf({
        lines: [{ name: "主线", via: [inTown(-10, 0), inTown(400, 410)] }],
        areas: [{ name: "全", ring: square(-12, -12, 424) }],
        posts: [post("门", 400, 415)],
      }),
    ).toEqual([]);
    expect(
      faultsOf({
        lines: [
          { name: "出界", via: [inTown(0, 0), inTown(200, -60)] },
          { name: "断", via: [inTown(0, 0), inTown(900, 0)] },
        ],
        areas: [
          { name: "结", ring: [inTown(0, 0), inTown(100, 100), inTown(100, 0), inTown(0, 100)] },
          { name: "出界", ring: square(350, 350, 100) },
          { name: "三角", ring: [inTown(0, 0), inTown(100, 0), inTown(50, 80)] },
        ],
        posts: [post("外", 500, 0)],
      }),
    ).toEqual([
      { of: "lines", at: 0, code: "outside-grid" },
      { of: "lines", at: 1, code: "off-streets" },
      { of: "areas", at: 0, code: "crosses-itself" },
      { of: "areas", at: 1, code: "outside-grid" },
      { of: "posts", at: 0, code: "outside-grid" },
    ]);
  });
});
