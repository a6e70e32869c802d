import { expect, it } from "vitest";
import { fromPolygons } from "@/lib/grid/codec/from-polygons";
import { planGeojson } from "./plan-geojson";

const at = (x: number, y: number): [number, number] => [118 + x / 1000, 30 + y / 1000];
const source = ["990102001001001", "new-1"].map((code, x) => ({
  code,
  group: "990102001001",
  coordinates: [[[at(x, 0), at(x + 1, 0), at(x + 1, 1), at(x, 1), at(x, 0)]]],
}));
const options = { snapMetres: 0, closeGapsUnderSquareMetres: 0 };

it("reads back as the plan that it was", () => {
  const { graph } = fromPolygons(source, options);
  const { features } = planGeojson(graph, new Map());
  expect(features.map(({ id }) => id)).toEqual(["990102001001001", "new-1"]);
  expect(features[0]?.properties).toMatchObject({ community: "990102001001", locked: false, households: null });
  const again = features.map(({ properties: { code, community }, geometry: { coordinates } }) => ({
    code,
    group: community,
    coordinates,
  }));
  expect(fromPolygons(again, options).graph).toEqual(graph);
});
