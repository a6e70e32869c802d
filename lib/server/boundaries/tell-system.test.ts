import gcoord from "gcoord";
import { describe, expect, it } from "vitest";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import { asFreeGround } from "@/lib/grid/free-ground";
import type { GridGraph } from "@/lib/grid/grid-graph";
import { BoundaryFault } from "./boundary-fault";
import { tellSystem } from "./tell-system";

type Position = [number, number];
type Ring = Position[];
const SQUARES = 20;
const SIDE = 0.004;
const at = (x: number, y: number): Position => [118.2 + x * SIDE, 30.8 + y * SIDE];
const square = (x: number, y: number): Ring => [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)];
/** Follows nothing: eight corners about a place, 180 to 320 m off it. */
const blob = (x: number, y: number): Ring => {
  const corners = Array.from({ length: 8 }, (_, i): Position => {
    const [turn, reach] = [(i / 8) * 2 * Math.PI + 0.2, i % 2 === 0 ? 0.45 : 0.8];
    return at(x + reach * Math.cos(turn), y + reach * Math.sin(turn));
  });
  return [...corners, corners[0]!];
};

const coverage = (rings: readonly Ring[]): GridGraph =>
  fromPolygons(
    rings.map((ring, i) => ({ code: `#${i}`, group: "area", coordinates: [[ring]] })),
    { snapMetres: 0, closeGapsUnderSquareMetres: 0 },
  ).graph;

const known = coverage(Array.from({ length: SQUARES ** 2 }, (_, i) => square(i % SQUARES, Math.floor(i / SQUARES))));
const layer = { inForce: asFreeGround(known, "area"), known };
const shifted = (rings: readonly Ring[], crs: "WGS84" | "GCJ02" | "BD09"): GridGraph =>
  coverage(rings.map((ring) => ring.map((p) => gcoord.transform<Position>([...p], gcoord.WGS84, gcoord[crs]))));

const alongGrids = [square(8, 8), square(9, 8), square(11, 10)];
const atTheEdge = [1, 5, 9, 13, 17].flatMap((n) => [
  blob(n, 1),
  blob(n, SQUARES - 1),
  blob(1, n),
  blob(SQUARES - 1, n),
]);
const inTheMiddle = [blob(9.3, 9.6), blob(12.4, 10.7)];

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    return `${error.reason} ${error.detail}`;
  }
}

describe("the system of a file of units that leave ground free", () => {
  it.each([
    ["WGS84", "wgs84"],
    ["GCJ02", "gcj02"],
    ["BD09", "bd09"],
  ] as const)("is told by the grids' borders that units follow, and by where they lie: %s", (crs, system) => {
    for (const rings of [alongGrids, atTheEdge]) {
      const file = shifted(rings, crs);
      expect(tellSystem(file, layer, "auto")).toEqual({ system, notes: [{ kind: "system-found", detail: system }] });
      expect(tellSystem(file, layer, system)).toEqual({ system, notes: [] });
      const other = system === "bd09" ? "wgs84" : "bd09";
      expect(refusalOf(() => tellSystem(file, layer, other))).toBe(`wrong-system ${system}`);
    }
    expect(refusalOf(() => tellSystem(shifted(alongGrids, "GCJ02"), layer, "cgcs2000"))).toBe("wrong-system gcj02");
  });

  it("is told by nothing where units follow nothing far from the edge: taken as WGS 84, and said so", () => {
    for (const crs of ["WGS84", "GCJ02", "BD09"] as const) {
      const file = shifted(inTheMiddle, crs);
      expect(tellSystem(file, layer, "auto")).toEqual({
        system: "wgs84",
        notes: [{ kind: "system-assumed", detail: "wgs84" }],
      });
      expect(tellSystem(file, layer, "gcj02")).toEqual({ system: "gcj02", notes: [] });
    }
  });

  it("of grids is the one that their outline fits", () => {
    const grids = { inForce: known, known };
    const whole = Array.from({ length: SQUARES ** 2 }, (_, i) => square(i % SQUARES, Math.floor(i / SQUARES)));
    expect(tellSystem(shifted(whole, "BD09"), grids, "auto").system).toBe("bd09");
    expect(refusalOf(() => tellSystem(shifted(whole, "BD09"), grids, "wgs84"))).toBe("wrong-system bd09");
  });
});
