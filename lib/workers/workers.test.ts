import { gridDisk, latLngToCell } from "h3-js";
import { expect, test } from "vitest";
import { densityLattice } from "@/lib/geometry/kernel-density";
import { answerHeat, heatAnswer } from "./heat/heat-data";
import { answerHexagons, hexagonAnswer } from "./hexagons/hexagon-data";
import { answerHotSpots, hotSpotAnswer } from "./hot-spots/hot-spot-data";

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
