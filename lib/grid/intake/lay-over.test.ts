import { describe, expect, it } from "vitest";
import { findCrossing } from "../checks/find-crossing";
import { fromPolygons, type SourcePolygon } from "../codec/from-polygons";
import { doubledArea } from "../doubled-area";
import type { GridGraph } from "../grid-graph";
import { ringsOf } from "../rings-of";
import { layOver } from "./lay-over";

const SIDE = 0.002;
const CORNER = [118.2, 30.9] as const;
const [one, two, beyond] = ["990102001001001", "990102001001002", "990102001002001"] as const;

/** A box in sides of a grid, from the corner. */
const box = (code: string, west: number, south: number, east: number, north: number): SourcePolygon => {
  const at = (x: number, y: number): [number, number] => [CORNER[0] + x * SIDE, CORNER[1] + y * SIDE];
  return {
    code,
    group: code.slice(0, 12),
    coordinates: [[[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]]],
  };
};
const coverage = (...source: SourcePolygon[]): GridGraph =>
  fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 }).graph;

/** Two grids of one community in a row, and one of the next community. */
const inForce = coverage(box(one, 0, 0, 1, 1), box(two, 1, 0, 2, 1), box(beyond, 2, 0, 3, 1));
const areaOf = (graph: GridGraph, code: string): number =>
  ringsOf(graph, code).reduce((sum, ring) => sum + doubledArea(ring), 0);
const whole = (graph: GridGraph): number => [...graph.cells.keys()].reduce((sum, code) => sum + areaOf(graph, code), 0);
const share = (graph: GridGraph, code: string): number =>
  Math.round((areaOf(graph, code) / areaOf(inForce, one)) * 1000) / 1000;

function laid(...source: SourcePolygon[]) {
  const result = layOver(inForce, coverage(...source));
  if (!result.ok) throw new Error(result.refusal.code);
  const { graph, repairs } = result;
  expect(findCrossing(graph.arcs.values(), [...graph.arcs.values()])).toBeNull();
  expect(whole(graph)).toBe(whole(inForce));
  return { graph, repairs, kinds: repairs.map(({ kind, cells }) => `${kind} ${cells.join("+")}`) };
}

describe("a file laid over what is in force", () => {
  it("moves the border between two grids that keep their codes", () => {
    const { graph, kinds } = laid(box(one, 0, 0, 1.25, 1), box(two, 1.25, 0, 2, 1));
    expect(kinds).toEqual([]);
    expect([share(graph, one), share(graph, two), share(graph, beyond)]).toEqual([1.25, 0.75, 1]);
  });

  it("gives cells without a code in force names of the plan's own, and ends grids that get nothing", () => {
    const { graph, kinds } = laid(box("#1", 0, 0, 2, 0.5), box("990102001001777", 0, 0.5, 2, 1));
    expect([...graph.cells.keys()].sort()).toEqual([beyond, "new-1", "new-2"]);
    expect(kinds).toEqual(["code-not-in-force 990102001001777"]);
  });

  it("keeps the borders of communities: what reaches over is a grid of its own there", () => {
    const { graph, repairs } = laid(box(one, 0, 0, 1, 1), box(two, 1, 0, 2.5, 1));
    expect(repairs).toMatchObject([
      { kind: "split-by-community", cells: [two], to: "new-1" },
      { kind: "ground-kept", cells: [beyond] },
    ]);
    expect([share(graph, two), share(graph, "new-1"), share(graph, beyond)]).toEqual([1, 0.5, 0.5]);
    expect(graph.cells.get("new-1")?.group).toBe("990102001002");
  });

  it("takes no strip over the border of a community for a grid of its own, when another hand drew that border", () => {
    const { graph, repairs } = laid(box(one, 0, 0, 1, 1), box(two, 1, 0, 2.004, 1), box(beyond, 2.004, 0, 3, 1));
    expect([...graph.cells.keys()].sort()).toEqual([one, two, beyond].sort());
    expect(repairs).toMatchObject([{ kind: "strip-given", cells: [beyond], to: beyond }]);
    expect([share(graph, one), share(graph, two), share(graph, beyond)]).toEqual([1, 1, 1]);
  });

  it("leaves ground that it does not cover with its grid, and gives strips to the neighbour", () => {
    const { graph, repairs } = laid(box(one, 0.01, 0.01, 1, 0.99));
    expect(repairs.map(({ kind }) => kind).sort()).toEqual(["ground-kept", "strip-given"]);
    expect(repairs.find(({ kind }) => kind === "strip-given")).toMatchObject({ cells: [one], to: one });
    expect([share(graph, one), share(graph, two)]).toEqual([1, 1]);
  });

  it("gives what hangs apart to the neighbour", () => {
    const source = box("#1", 0, 0, 0.4, 1);
    const apart = box("#1", 1.6, 0, 2, 0.3);
    const { graph, repairs } = laid(
      { ...source, coordinates: [...source.coordinates, ...apart.coordinates] },
      box(two, 0.4, 0, 1.6, 1),
      box("#2", 1.6, 0.3, 2, 1),
    );
    expect(repairs).toMatchObject([{ kind: "part-given", cells: ["new-1"], to: "new-2" }]);
    expect([share(graph, "new-1"), share(graph, two), share(graph, "new-2")]).toEqual([0.4, 1.2, 0.4]);
  });

  it("changes nothing where the file has nothing", () => {
    expect(layOver(inForce, coverage(box("#1", 30, 0, 31, 1)))).toMatchObject({
      ok: true,
      graph: inForce,
      repairs: [],
    });
  });

  it("knows the borders in force in a file that has them in many more points, each rounded", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { town, dense } = slantedTown(seed, 200);
      const result = layOver(coverage(...town), coverage(...dense));
      if (!result.ok) throw new Error(`${seed}: ${result.refusal.code}`);
      const { graph, repairs } = result;
      expect(repairs).toEqual([]);
      expect(findCrossing(graph.arcs.values(), [...graph.arcs.values()])).toBeNull();
      expect([...graph.cells.keys()].sort()).toEqual(town.map(({ code }) => code).sort());
      for (const code of graph.cells.keys())
        expect(areaOf(graph, code) / areaOf(coverage(...town), code)).toBeCloseTo(1, 4);
    }
  });
});

/** Six grids of two communities in a turned lattice, as they are and with so many points a side. */
function slantedTown(seed: number, points: number) {
  const angle = seed * 0.37;
  const at = (x: number, y: number): [number, number] => {
    // No two corners are alike.
    const [u, v] = [x + 0.13 * Math.sin(seed + 3 * x + 5 * y), y + 0.13 * Math.cos(seed + 7 * x + 2 * y)];
    return [
      Number((CORNER[0] + SIDE * (u * Math.cos(angle) - v * Math.sin(angle))).toFixed(7)),
      Number((CORNER[1] + SIDE * (u * Math.sin(angle) + v * Math.cos(angle))).toFixed(7)),
    ];
  };
  const town = [0, 1, 2].flatMap((x) =>
    [0, 1].map((y): SourcePolygon => {
      const group = x < 2 ? "990102001001" : "990102001002";
      const ring = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)];
      return { code: `${group}00${1 + x * 2 + y}`, group, coordinates: [[ring]] };
    }),
  );
  const between = (
    [x, y]: readonly [number, number],
    [u, v]: readonly [number, number],
    share: number,
  ): [number, number] => [Number((x + (u - x) * share).toFixed(7)), Number((y + (v - y) * share).toFixed(7))];
  // Both sides of a border are drawn in one direction, so that they round alike.
  const denser = (ring: readonly (readonly [number, number])[]): [number, number][] => [
    ...ring.slice(1).flatMap((to, i) => {
      const from = ring[i]!;
      const isForth = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
      const side = Array.from({ length: points }, (_, k) =>
        isForth ? between(from, to, k / points) : between(to, from, 1 - k / points),
      );
      return side;
    }),
    [ring[0]![0], ring[0]![1]],
  ];
  const dense = town.map(
    ({ coordinates, ...cell }): SourcePolygon => ({
      ...cell,
      group: "file",
      coordinates: coordinates.map((rings) => rings.map((ring) => denser(ring as [number, number][]))),
    }),
  );
  return { town, dense };
}
