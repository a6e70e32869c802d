import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOfSet, subtract } from "@/lib/geometry/planar-set";
import { cameraSight } from "./camera-sight";
import { coverTile } from "./cover-tile";
import type { DwellingWall } from "./over-reach";
import { seesPoint } from "./sees-point";
import { sightOf } from "./sight";
import { makeWall } from "./wall";
import { wallIndex } from "./wall-index";

const ball = { ptzType: 1, fovDegrees: 60, rangeMetres: 50, heightMetres: 6, horizontalPixels: 1_920, indoor: false };

function home(x: number, y: number, forbidden = false): DwellingWall {
  const wall = makeWall(
    [
      [x, y],
      [x + 8, y + 0.3],
      [x + 7.8, y + 8],
      [x - 0.3, y + 7.8],
    ],
    18,
  )!;
  return { ...wall, id: `${x},${y}`, forbidden };
}

describe("a camera that turns", () => {
  it("sees now what lies in its aim, and could see all that it can be turned to", () => {
    const places = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 })), {
      maxLength: 4,
    });
    const spots = fc.array(
      fc.tuple(fc.double({ min: -48, max: 48, noNaN: true }), fc.double({ min: -48, max: 48, noNaN: true })),
      {
        minLength: 20,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(places, spots, fc.integer({ min: 0, max: 359 }), (corners, points, bearingDegrees) => {
        const walls = corners.map(([x, y]) => home(x + 0.137, y + 0.211));
        fc.pre(walls.every(({ box }) => box[0] > 1 || box[1] > 1 || box[2] < -1 || box[3] < -1));
        const index = wallIndex(walls);
        const { seen, sweep, view } = cameraSight({ ...ball, bearingDegrees }, [0, 0], index);
        // A rounding to a millimetre along each edge.
        expect(areaOfSet(subtract(seen, sweep!.set))).toBeLessThan(0.5);
        const turned = points.map((point) => {
          const towards = (90 - (Math.atan2(point[1], point[0]) * 180) / Math.PI + 360) % 360;
          return seesPoint(sightOf([0, 0], { ...view, bearingDegrees: towards }), point, walls);
        });
        const all = points.map((point) => seesPoint({ ...sightOf([0, 0], view), half: Math.PI }, point, walls));
        expect(all).toEqual(turned);
      }),
      { numRuns: 60 },
    );
  });

  it.each([2, 3, 6, 7])("is none of type %i: what it sees is all it can", (ptzType) => {
    expect(cameraSight({ ...ball, ptzType, bearingDegrees: 90 }, [0, 0], wallIndex([])).sweep).toBeNull();
  });

  it.each([1, 4, 5])(
    "of type %i sees nothing for certain when nobody knows where it looks, and says what it could",
    (ptzType) => {
      const { seen, sweep } = cameraSight({ ...ball, ptzType, bearingDegrees: null }, [0, 0], wallIndex([]));
      expect(areaOfSet(seen)).toBe(0);
      expect(areaOfSet(sweep!.set) / (Math.PI * 50 ** 2)).toBeCloseTo(1, 4);
    },
  );

  it("is judged for windows by all it can be turned to, and no more by where it looks", () => {
    const walls = wallIndex([home(-4, 20, true)]);
    const fixed = cameraSight({ ...ball, ptzType: 3, bearingDegrees: 180 }, [0, 0], walls);
    expect(fixed.over).toMatchObject({ metres: 0, forbidden: false });
    const turning = [0, 90, 180].map((bearingDegrees) => cameraSight({ ...ball, bearingDegrees }, [0, 0], walls).over);
    expect(turning[2]).toMatchObject({ forbidden: true, buildings: ["-4,20"] });
    expect(turning.map(({ metres }) => metres)).toEqual(turning.map(() => turning[0]!.metres));
  });
});

describe("public ground", () => {
  const square = (west: number, south: number, size: number) => [
    [
      { x: west * 1_000, y: south * 1_000 },
      { x: (west + size) * 1_000, y: south * 1_000 },
      { x: (west + size) * 1_000, y: (south + size) * 1_000 },
      { x: west * 1_000, y: (south + size) * 1_000 },
    ],
  ];
  const box = { west: -150_000, east: 150_000, south: -150_000, north: 150_000 };
  const open = square(-100, -100, 200);
  const tile = { box, pieces: [{ gridCode: "g", open, compound: [], areaFactor: 1 }], streets: [], points: [] };
  const camera = (bearingDegrees: number | null, online: boolean) => {
    const { seen, box: near, sweep } = cameraSight({ ...ball, bearingDegrees }, [0, 0], wallIndex([]));
    return { id: "1", seen, box: near, sweep, online, planned: false };
  };
  const figures = (...cameras: ReturnType<typeof camera>[]) => coverTile(tile, cameras).figures.get("g")!;

  it("is covered by where the camera looks; what it could be turned to is told apart", () => {
    const { seenMetres, twiceMetres, reachableMetres } = figures(camera(0, true));
    expect(seenMetres / (Math.PI * 50 ** 2)).toBeCloseTo(1 / 6, 4);
    expect(reachableMetres / (Math.PI * 50 ** 2)).toBeCloseTo(1, 4);
    expect(twiceMetres).toBe(0);
  });

  it("is still seen in maintenance by the cameras that stay", () => {
    const [staying, going] = [camera(0, true), { ...camera(90, true), id: "2", planned: true }];
    const { seenMetres, seenInMaintenanceMetres } = figures(staying, going);
    expect(seenInMaintenanceMetres).toBeCloseTo(figures(staying).seenMetres, 6);
    expect(seenMetres).toBeGreaterThan(seenInMaintenanceMetres + 100);
    // One that is off already cannot be lost once more.
    const off = { ...going, online: false };
    expect(figures(staying, off).seenInMaintenanceMetres).toBeCloseTo(figures(staying, off).seenMetres, 6);
  });

  it("cannot be reached by a camera that is off, and is covered nowhere by one without an aim", () => {
    expect(figures(camera(0, false))).toMatchObject({ seenMetres: 0, reachableMetres: 0 });
    const unknown = figures(camera(null, true));
    expect(unknown.seenMetres).toBe(0);
    expect(unknown.reachableMetres / (Math.PI * 50 ** 2)).toBeCloseTo(1, 4);
  });
});
