import { describe, expect, it } from "vitest";
import { findCrossing } from "../checks/find-crossing";
import { fromPolygons, type SourcePolygon } from "./from-polygons";
import { toMultiPolygon } from "./to-multi-polygon";

/** About 111 m a thousandth of a degree, on the equator. */
const square = (code: string, west: number, south: number, east: number, north: number): SourcePolygon => ({
  code,
  group: "x",
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});

const options = { snapMetres: 0.5, closeGapsUnderSquareMetres: 400 };
const kinds = (source: SourcePolygon[], over = {}) =>
  fromPolygons(source, { ...options, ...over }).repairs.map(({ kind, cells }) => `${kind} ${cells.join("+")}`);

describe("polygons become a coverage", () => {
  it("without a word when they are one already", () => {
    const { graph, repairs } = fromPolygons(
      [square("a", 0, 0, 0.001, 0.001), square("b", 0.001, 0, 0.002, 0.001), square("c", 0, 0.001, 0.002, 0.002)],
      options,
    );
    expect(repairs).toEqual([]);
    expect([...graph.cells.keys()]).toEqual(["a", "b", "c"]);
    // c gets the vertex where a and b meet at its border
    expect(toMultiPolygon(graph, "c")[0]?.[0]).toHaveLength(6);
    expect(findCrossing(graph.arcs.values(), [...graph.arcs.values()])).toBeNull();
  });

  it("with every moved vertex listed", () => {
    const { graph, repairs } = fromPolygons(
      [square("a", 0, 0, 0.001, 0.001), square("b", 0.001002, 0.000001, 0.002, 0.001001)],
      options,
    );
    expect(repairs.map(({ kind }) => kind)).toEqual(["vertex-moved", "vertex-moved"]);
    expect(repairs[0]).toMatchObject({ cells: ["b"] });
    expect(repairs[0]?.kind === "vertex-moved" && repairs[0].metres).toBeCloseTo(0.25, 1);
    expect([...graph.arcs.values()].filter(({ left, right }) => left !== null && right !== null)).toHaveLength(1);
  });

  it("with a small gap given to the neighbour with the longest border, a large one kept", () => {
    const ring = [
      square("a", 0, 0, 0.003, 0.001),
      square("b", 0, 0.001, 0.001, 0.002),
      square("c", 0.0012, 0.001, 0.003, 0.002),
    ];
    const lid = square("d", 0, 0.002, 0.003, 0.003);
    // 22 m × 111 m between b and c
    expect(kinds([...ring, lid], { closeGapsUnderSquareMetres: 3_000 })).toEqual(["gap-closed c+b+a+d"]);
    expect(kinds([...ring, lid])).toEqual(["gap-kept c+b+a+d"]);
  });

  it("with an overlap given to the one of its owners that borders on it most", () => {
    const { graph, repairs } = fromPolygons(
      [square("a", 0, 0, 0.0015, 0.001), square("b", 0.001, 0, 0.002, 0.001)],
      options,
    );
    expect(repairs).toMatchObject([{ kind: "overlap-given", cells: ["a", "b"] }]);
    expect(repairs[0]?.kind === "overlap-given" && repairs[0].squareMetres).toBeCloseTo(6_183, -2);
    expect([...graph.cells.keys()]).toEqual(["a", "b"]);
  });

  it("and says which polygon is covered by another altogether", () => {
    expect(kinds([square("a", 0, 0, 0.001, 0.001), square("twin", 0, 0, 0.001, 0.001)])).toEqual([
      "overlap-given a+twin",
      "covered-by-others twin",
    ]);
  });

  it("with holes and islands", () => {
    const outer = square("a", 0, 0, 0.003, 0.003).coordinates[0]![0]!;
    const inner = square("b", 0.001, 0.001, 0.002, 0.002);
    const hole = inner.coordinates[0]![0]!.toReversed();
    const { graph, repairs } = fromPolygons([{ code: "a", group: "x", coordinates: [[outer, hole]] }, inner], options);
    expect(repairs).toEqual([]);
    expect(toMultiPolygon(graph, "a").map((polygon) => polygon.length)).toEqual([2]);
    expect(toMultiPolygon(graph, "b")).toHaveLength(1);
  });

  it("gives a hole to the part of a cell that has it, not to the part around that", () => {
    const ring = (west: number, east: number) => square("", west, west, east, east).coordinates[0]![0]!;
    const frame = (west: number, east: number, inWest: number, inEast: number) => [
      ring(west, east),
      ring(inWest, inEast).toReversed(),
    ];
    const { graph } = fromPolygons(
      [
        { code: "a", group: "x", coordinates: [frame(0, 0.01, 0.001, 0.009), frame(0.003, 0.007, 0.004, 0.006)] },
        { code: "b", group: "x", coordinates: [frame(0.001, 0.009, 0.003, 0.007)] },
        square("c", 0.004, 0.004, 0.006, 0.006),
      ],
      options,
    );
    expect(toMultiPolygon(graph, "a").map((polygon) => polygon.length)).toEqual([2, 2]);
  });
});
