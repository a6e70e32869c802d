import { expect, test } from "vitest";
import { deckLayerIds, styleLayerIds } from "./layer-ids";
import { beforeIdOf, layerOrder, layerRank } from "./layer-order";

test("the order names every layer exactly once", () => {
  expect([...layerOrder].sort()).toEqual([...styleLayerIds, ...deckLayerIds].sort());
});

test("an unknown layer is refused", () => {
  expect(() => layerRank("heat-map")).toThrow('Unknown map layer "heat-map"');
});

test("heat lies below the boundaries, incidents above all labels", () => {
  expect(beforeIdOf("heat")).toBe("grid-hit");
  expect(beforeIdOf("incident-open")).toBeUndefined();
  expect(beforeIdOf("incident-selected")).toBeUndefined();
});
