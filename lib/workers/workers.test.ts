import { gridDisk, latLngToCell } from "h3-js";
import { expect, test } from "vitest";
import { proposalWishSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { densityLattice } from "@/lib/geometry/kernel-density";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import { toTopology } from "@/lib/grid/codec/to-topology";
import { groundOf } from "@/lib/grid/figures/ground";
import { proposeCommunities } from "@/lib/grid/proposal/propose-communities";
import { answerHeat, heatAnswer } from "./heat/heat-data";
import { answerHexagons, hexagonAnswer } from "./hexagons/hexagon-data";
import { answerHotSpots, hotSpotAnswer } from "./hot-spots/hot-spot-data";
import { answerProposal, type ProposalQuestion, pointColumns, proposalAnswer } from "./proposals/proposal-data";

test("cells come back as H3 names them, each once", () => {
  const [lng, lat] = [new Float64Array([118.25, 118.2501, 118.3]), new Float64Array([30.91, 30.91, 30.95])];
  const { cells, places } = hexagonAnswer.parse(answerHexagons({ lng, lat, resolution: 9 }).body);
  expect(cells).toHaveLength(new Set(cells).size);
  for (const [i, place] of places.entries()) expect(cells[place]).toBe(latLngToCell(lat[i]!, lng[i]!, 9));
});

test("hexagons know their neighbours by themselves", () => {
  const cells = gridDisk(latLngToCell(30.91, 118.25, 9), 4);
  const observed = Float64Array.from(cells, (_, i) => (i < 7 ? 12 : 3));
  const before = Float64Array.from(cells, (_, i) => 12 + (i % 3));
  const { z, localObserved, tested } = hotSpotAnswer.parse(
    answerHotSpots({ observed, before, places: { cells } }).body,
  );
  expect(localObserved[0]).toBe(7 * 12);
  expect(z.indexOf(Math.max(...z))).toBe(0);
  expect(tested).toBe(cells.length);
});

test("heat is a picture of its lattice, brightest where most weighs", () => {
  const [lng, lat] = [new Float64Array([118.25, 118.25, 118.26]), new Float64Array([30.91, 30.91, 30.92])];
  const lattice = densityLattice({ lng, lat }, 65)!;
  const ramp = Uint8ClampedArray.from({ length: 1024 }, (_, i) => Math.floor(i / 4));
  const asked = { lng, lat, weights: new Float64Array([1, 8, 1]), lattice, bandwidthMetres: 65, leastPeak: 0, ramp };
  const { pixels, columns, rows, peak } = heatAnswer.parse(answerHeat(asked).body);
  expect(pixels).toHaveLength(columns * rows * 4);
  expect(Math.max(...pixels)).toBe(255);
  // The two together weigh nine times the third: a Gaussian of nine, but for the three box blurs that stand for it.
  expect(peak * 2 * Math.PI * 65 ** 2).toBeGreaterThan(8);
  expect(() => answerHeat({ ...asked, weights: [1] })).toThrow();
});

test("a worker refuses what is no question", () => {
  expect(() => answerHotSpots({ observed: [1], before: [1], places: { cells: [] } })).toThrow();
  expect(() => answerHexagons({ lng: new Float64Array(1) })).toThrow();
});

test("a proposal comes slice by slice, and is the one that the server would find", () => {
  const cell = (code: string, west: number, east: number) => ({
    code,
    group: "990102003001",
    coordinates: [
      [
        [
          [118 + west, 30],
          [118 + east, 30],
          [118 + east, 30.01],
          [118 + west, 30.01],
          [118 + west, 30],
        ] as [number, number][],
      ],
    ],
  });
  const { graph } = fromPolygons([cell("990102003001001", 0, 0.016), cell("990102003001002", 0.016, 0.02)], {
    snapMetres: 0,
    closeGapsUnderSquareMetres: 0,
  });
  const points = Array.from({ length: 200 }, (_, i) => ({
    at: [1_180_000_000 + 5_000 + (i % 20) * 10_000, 300_000_000 + 4_000 + Math.floor(i / 20) * 9_000] as const,
    ...{ households: 3 + (i % 5), people: 7, hazards: i % 2, incidents: i % 3 },
  }));
  const ground = groundOf(points);
  const wish = proposalWishSchema.parse({ turns: 2_000, limits: { least: 400, most: 600 } });
  const question = { topology: toTopology(graph), points: pointColumns(ground), barriers: [], wish };
  const ask = (body: ProposalQuestion) => proposalAnswer.parse(answerProposal(body).body);
  const shares: number[] = [];
  let answer = ask({ kind: "begin", ...question });
  for (; "share" in answer; answer = ask({ kind: "go-on" })) shares.push(answer.share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  const search = proposeCommunities(graph, ground, wish);
  let step = search.next();
  while (step.done !== true) step = search.next();
  expect(answer.found).toEqual(step.value);
  expect(answer.found.alternatives[0]?.score.outsideLimits).toBe(0);
  expect(() => answerProposal({ kind: "go-on" })).toThrow();
});
