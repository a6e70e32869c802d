import fc from "fast-check";
import { expect, test } from "vitest";
import { styleLayerIds } from "./layer-ids";
import { formatCamera, parseCamera } from "./map-camera";
import { formatSelection, parseSelection } from "./map-selection";
import { layersOfSwitch, toggleSwitch } from "./map-switches";

test("a camera survives the address", () => {
  const camera = fc.record({
    lng: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    bearing: fc.integer({ min: -180, max: 180 }),
  });
  fc.assert(
    fc.property(camera, (each) => {
      const back = parseCamera(formatCamera(each));
      expect(back?.lng).toBeCloseTo(each.lng, 4);
      expect(back?.lat).toBeCloseTo(each.lat, 4);
      expect(back?.zoom).toBeCloseTo(each.zoom, 1);
      expect(back?.bearing).toBe(each.bearing === 0 ? 0 : each.bearing);
    }),
  );
});

test.each(["", "@", "@1,2", "@200,30,10", "@118,30,99", "118,30,10", "@118,30,10;drop", "@118,30,1e3", "@NaN,1,1"])(
  "%j is no camera",
  (text) => expect(parseCamera(text)).toBeNull(),
);

test("a selection survives the address, and nothing else passes for one", () => {
  expect(parseSelection(formatSelection({ kind: "grid", id: "990102003005001" }))).toEqual({
    kind: "grid",
    id: "990102003005001",
  });
  for (const text of ["", "grid", "grid:", "person:1", "grid:1:2", "grid:<b>"]) expect(parseSelection(text)).toBeNull();
});

test("heat and hexagons take turns", () => {
  expect([...toggleSwitch(new Set(["incidents", "heat"]), "hexagons")]).toEqual(["incidents", "hexagons"]);
  expect([...toggleSwitch(new Set(["heat"]), "heat")]).toEqual([]);
});

test("switches name layers of the style", () => {
  const known: readonly string[] = styleLayerIds;
  expect(
    Object.values(layersOfSwitch)
      .flat()
      .filter((id) => !known.includes(id)),
  ).toEqual([]);
});
