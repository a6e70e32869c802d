import { describe, expect, it } from "vitest";
import { runToEnd } from "@/lib/kernel/run-to-end";
import { fromPolygons } from "../codec/from-polygons";
import { cellFigures } from "../figures/cell-figures";
import { defaultGridRules } from "../figures/grid-rules";
import { groundOf } from "../figures/ground";
import { toPoint } from "../point";
import { planProblems } from "./plan-problems";

const GROUP = "990102001001";
const box = (serial: string, west: number, south: number, east: number, north: number, group = GROUP) => {
  const corners: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    code: `${GROUP}${serial}`,
    group,
    coordinates: [[corners.map(([x, y]): [number, number] => [118 + x / 1000, 30 + y / 1000])]],
  };
};
const people = [
  [0.5, 0.5, 900],
  [2.5, 0.5, 100],
  [4.5, 0.5, 350],
].map(([x, y, households]) => ({
  at: toPoint([118 + x! / 1000, 30 + y! / 1000]),
  households: households!,
  people: 0,
  hazards: 0,
  incidents: 0,
}));

function problemsOf(source: ReturnType<typeof box>[], exclusive: string[] = []) {
  const { graph } = fromPolygons(source, { snapMetres: 0, closeGapsUnderSquareMetres: 0 });
  const ground = groundOf(people);
  const figures = new Map(
    [...graph.cells.keys()].map((code) => [code, cellFigures(graph, code, ground, defaultGridRules)]),
  );
  const context = { figures, rules: defaultGridRules, exclusive: new Set(exclusive) };
  return runToEnd(planProblems(graph, context)).map(({ kind, cells, fix }): [string, string, typeof fix] => [
    kind,
    cells.map((code) => code.slice(-3)).join(),
    fix,
  ]);
}

describe("problems of a plan", () => {
  it("are cells too large and too small, the small one with a merge that fits", () => {
    const source = [box("001", 0, 0, 2, 2), box("002", 2, 0, 4, 2), box("003", 4, 0, 6, 2)];
    const fix = { action: "merge-cells", kept: `${GROUP}003`, gone: `${GROUP}002` };
    expect(problemsOf(source)).toEqual([
      ["too-big", "001", null],
      ["too-small", "002", fix],
    ]);
    expect(problemsOf(source, [`${GROUP}001`, `${GROUP}002`])).toEqual([]);
  });

  it("are strips, gaps inside, parts apart, and codes of another community", () => {
    const frame = [box("001", 0, 0, 6, 1), box("002", 0, 2, 6, 3), box("003", 0, 1, 1, 2), box("004", 2, 1, 6, 2)];
    const kinds = (source: ReturnType<typeof box>[]) =>
      problemsOf(
        source,
        source.map(({ code }) => code),
      ).map(([kind, cells]) => `${kind} ${cells}`);
    expect(kinds(frame)).toEqual([expect.stringMatching(/^gap (00\d,?){4}$/)]);
    expect(kinds([...frame, box("005", 1, 1, 2, 2)])).toEqual([]);
    expect(kinds([box("001", 0, 0, 6, 2), box("002", 0, 2, 6, 2.02)])).toEqual(["sliver 002"]);
    expect(kinds([box("001", 0, 0, 6, 2, "990102001002")])).toEqual(["wrong-code 001"]);
    const [one, other] = [box("001", 0, 0, 1, 1), box("001", 3, 0, 4, 1)];
    const apart = { ...one, coordinates: [...one.coordinates, ...other.coordinates] };
    expect(kinds([apart, box("002", 1, 0, 3, 1)])).toEqual(["multi-part 001"]);
  });
});
