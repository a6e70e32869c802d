import { expect, test } from "vitest";
import { deckLayerIds, layerOrder, sideLayerIds, styleLayerIds } from "./layer-ids";
import { beforeIdOf, layerRank } from "./layer-order";

test("the order names every layer exactly once", () => {
  expect([...layerOrder].sort()).toEqual([...styleLayerIds, ...deckLayerIds, ...sideLayerIds].sort());
});

test("an unknown layer is refused", () => {
  expect(() => layerRank("heat-map")).toThrow('Unknown map layer "heat-map"');
});

test("heat lies below the boundaries, incidents above all labels", () => {
  expect(beforeIdOf("heat")).toBe("grid-hit");
  expect(beforeIdOf("incident-open")).toBeUndefined();
  expect(beforeIdOf("incident-selected")).toBeUndefined();
});

test("between two sides of a comparison lies what is in force, then the plan", () => {
  const from = (id: "side-in-force" | "side-plan" | "side-both") => layerRank(id);
  expect(from("side-in-force")).toBeLessThan(layerRank("grid-line"));
  expect(layerRank("grid-selected")).toBeLessThan(from("side-plan"));
  expect(from("side-plan")).toBeLessThan(layerRank("plan-fill"));
  expect(layerRank("plan-live-line")).toBeLessThan(from("side-both"));
  expect(beforeIdOf("side-both")).toBe("coverage-view");
  // A layer's units in force, with their names, on the side of what is in force.
  for (const id of ["outline-line", "outline-name"] as const) {
    const [begin, end] =
      id === "outline-line"
        ? (["side-in-force", "side-plan"] as const)
        : (["side-in-force-names", "side-both-names"] as const);
    expect(layerRank(begin)).toBeLessThan(layerRank(id));
    expect(layerRank(id)).toBeLessThan(layerRank(end));
  }
});
