import { describe, expect, it } from "vitest";
import { fromPolygons } from "./from-polygons";
import { fromTopology } from "./from-topology";
import { toTopology } from "./to-topology";

const square = (code: string, west: number) => ({
  code,
  group: "x",
  coordinates: [
    [
      [
        [west, 0],
        [west + 0.001, 0],
        [west + 0.001, 0.001],
        [west, 0.001],
        [west, 0],
      ] as [number, number][],
    ],
  ],
});

describe("a topology as data", () => {
  const { graph } = fromPolygons([square("a", 118), square("b", 118.001)], {
    snapMetres: 0,
    closeGapsUnderSquareMetres: 0,
  });

  it("comes back as the very same graph, also through JSON", () => {
    expect(fromTopology(JSON.parse(JSON.stringify(toTopology(graph))) as ReturnType<typeof toTopology>)).toEqual(graph);
  });

  it("that names a cell which is not there is refused", () => {
    const topology = toTopology(graph);
    expect(() => fromTopology({ ...topology, cells: topology.cells.slice(1) })).toThrow(RangeError);
  });
});
