import { gridDisk, latLngToCell } from "h3-js";
import { expect, test } from "vitest";
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

test("a worker refuses what is no question", () => {
  expect(() => answerHotSpots({ observed: [1], before: [1], places: { cells: [] } })).toThrow();
  expect(() => answerHexagons({ lng: new Float64Array(1) })).toThrow();
});
