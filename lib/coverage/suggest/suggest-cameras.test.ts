import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOfSet, toPlanarSet } from "@/lib/geometry/planar-set";
import { cameraView } from "../camera-defaults";
import { cameraSight } from "../camera-sight";
import type { DwellingWall } from "../over-reach";
import { seesPoint } from "../sees-point";
import { sightOf } from "../sight";
import { makeWall, type Wall } from "../wall";
import { wallIndex } from "../wall-index";
import { type PoleSite, poleSites } from "./pole-sites";
import { bearingsOf, siteLooks } from "./site-looks";
import { SpotIndex } from "./spot-index";
import { type Spot, suggestCameras } from "./suggest-cameras";
import { SPOT_METRES, unseenSpots } from "./unseen-spots";

const view = cameraView({ ptzType: 3, bearingDegrees: 0, fovDegrees: 70, rangeMetres: 60, heightMetres: 5 });

const house = fc
  .record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: 6, max: 50 }), dwelling: fc.boolean() })
  .map(({ x, y, dwelling }): Wall & Partial<DwellingWall> => {
    const [west, south] = [x + 0.137, y + 0.293];
    const wall = makeWall(
      [
        [west, south],
        [west + 9.7, south + 0.4],
        [west + 9.3, south + 8.1],
        [west - 0.4, south + 7.7],
      ],
      12,
    )!;
    return dwelling ? { ...wall, id: `${x},${y}`, forbidden: false } : wall;
  });
const spotsAround = Array.from({ length: 240 }, (_, i): Spot => {
  const [angle, far] = [i * 2.399963, 4 + i * 0.22];
  return { x: Math.cos(angle) * far, y: Math.sin(angle) * far, worth: 25 };
});

describe("what a pole would see", () => {
  it("is what each direction's own line of sight tells, and no direction watches a window", () => {
    fc.assert(
      fc.property(fc.array(house, { maxLength: 5 }), (walls) => {
        const index = wallIndex(walls);
        const spots = new SpotIndex(
          spotsAround.map(({ x }) => x),
          spotsAround.map(({ y }) => y),
        );
        const at = (i: number) => [spotsAround[i]!.x, spotsAround[i]!.y] as const;
        const bearings = bearingsOf(12);
        const { looks, refused } = siteLooks([0, 0], view, bearings, { walls: index, spots, at });
        if (looks.length > 0 || refused > 0) expect(looks.length + refused).toBeLessThanOrEqual(12);
        for (const { bearingDegrees, spots: set } of looks) {
          const claim = { ...view, ptzType: 3, bearingDegrees, indoor: false };
          expect(cameraSight(claim, [0, 0], index).over.metres).toBe(0);
          const sight = sightOf([0, 0], { ...view, bearingDegrees });
          const told = new Set(set);
          const wrong = spotsAround.filter(({ x, y }, i) => seesPoint(sight, [x, y], walls) !== told.has(i));
          // A spot on an outline or beyond a chord of the rim may be told either way.
          expect(wrong.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("spots", () => {
  it("stand for the area of their ground, holes left out", () => {
    const ring = (half: number, clockwise: boolean) => {
      const corners = [
        [-half, -half],
        [half, -half],
        [half, half],
        [-half, half],
      ] as const;
      return clockwise ? corners.toReversed() : [...corners];
    };
    const set = toPlanarSet([ring(40, false), ring(15, true)]);
    const spots = unseenSpots([{ set, areaFactor: 0.9 }]);
    expect(spots.squareMetres.reduce((sum, each) => sum + each, 0)).toBeCloseTo(areaOfSet(set) * 0.9, 6);
    expect(spots.x.length).toBeCloseTo(areaOfSet(set) / SPOT_METRES ** 2, -1);
    expect(spots.x.every((x, i) => Math.max(Math.abs(x), Math.abs(spots.y[i]!)) > 15)).toBe(true);
  });
});

describe("posts", () => {
  it("stand at junctions and gates and along the street, clear of it", () => {
    const line = [
      [0, 0],
      [200, 0],
    ] as const;
    const sites = poleSites([{ line, widthMetres: 12, ends: ["junction", "gate"] }]);
    expect(sites[0]).toMatchObject({ kind: "junction", at: [8, -8] });
    expect(sites.at(-1)).toMatchObject({ kind: "gate", at: [192, 8] });
    expect(sites.filter(({ kind }) => kind === "street")).toHaveLength(4);
    expect(sites.every(({ at }) => Math.abs(at[1]) === 8)).toBe(true);
    expect(poleSites([{ line: [[0, 0]], widthMetres: 5, ends: ["junction", "end"] }])).toEqual([]);
  });
});

describe("suggested cameras", () => {
  const finish = (wish: Parameters<typeof suggestCameras>[0]) => {
    const search = suggestCameras(wish);
    let [step, last] = [search.next(), 0];
    while (!step.done) {
      expect(step.value).toBeGreaterThanOrEqual(last);
      last = step.value;
      step = search.next();
    }
    return step.value;
  };
  const sites: PoleSite[] = Array.from({ length: 12 }, (_, i) => ({ kind: "street", at: [i * 70, 0], street: 0 }));
  const spots = Array.from(
    { length: 4_000 },
    (_, i): Spot => ({ x: (i % 200) * 4, y: 6 + Math.floor(i / 200) * 2, worth: 8 }),
  );
  const open = { sites, spots, walls: wallIndex([]), view, bearings: 12, enough: Infinity };

  it("prove how near the best they are, the first place first", () => {
    const found = finish({ ...open, budget: 4 });
    expect(found.places).toHaveLength(4);
    const gains = found.places.map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(found.worth).toBeCloseTo(gains.reduce((sum, gain) => sum + gain, 0));
    expect(found.worth / found.bound).toBeGreaterThan(0.98);
    expect(found.worth).toBeLessThanOrEqual(found.bound);
    expect(new Set(found.places.flatMap((place) => place.spots)).size).toBe(
      found.places.reduce((sum, place) => sum + place.spots.length, 0),
    );
  });

  it("let whoever runs them breathe before the first site is looked at", () => {
    const many = Array.from({ length: 3_000 }, (_, i): PoleSite => ({ kind: "street", at: [i * 0.2, 0], street: 0 }));
    const search = suggestCameras({ ...open, sites: many, budget: 1 });
    let breaths = 0;
    for (let step = search.next(); !step.done && step.value === 0; step = search.next()) breaths += 1;
    expect(breaths).toBeGreaterThan(100);
  });

  it("look on where the best see the same, until the choice is proven", () => {
    // Twenty posts at one square, and a smaller one far off that none of the twenty sees.
    const patch = (x: number, count: number): Spot[] =>
      Array.from({ length: count }, (_, i) => ({ x: x + (i % 5), y: 30 + Math.floor(i / 5), worth: 25 }));
    const crowd = Array.from({ length: 20 }, (_, i): PoleSite => ({ kind: "street", at: [i / 10, 0], street: 0 }));
    const far: PoleSite = { kind: "street", at: [900, 0], street: 0 };
    const wish = { walls: wallIndex([]), view, bearings: 12, budget: 2, enough: Infinity };
    const found = finish({ ...wish, sites: [...crowd, far], spots: [...patch(0, 40), ...patch(900, 10)] });
    expect(found.places.map(({ gain }) => gain)).toEqual([1_000, 250]);
    expect(found.places[1]!.site).toBe(20);
    expect(found.worth / found.bound).toBeGreaterThan(0.98);
  });

  it("stop where enough is seen, and where there is nothing to see", () => {
    expect(finish({ ...open, budget: 9, enough: 1 }).places).toHaveLength(1);
    expect(finish({ ...open, budget: 3, spots: [] })).toMatchObject({ places: [], worth: 0 });
  });
});
