import { expect, test } from "vitest";
import { metresBetween } from "@/lib/geometry/metres-between";
import { roundFeatures } from "./map-round";

const market: [number, number] = [118.25, 30.91];

test("a stop with a radius has a closed ring of so many metres around it", () => {
  const { features } = roundFeatures({ legs: [], stops: [{ position: market, done: false, radiusMetres: 150 }] });
  const [around, stop] = features;
  expect(stop).toMatchObject({ properties: { number: "1" }, geometry: { type: "Point" } });
  const ring = around?.geometry.type === "Polygon" ? around.geometry.coordinates[0]! : [];
  expect(ring.length).toBeGreaterThan(36);
  expect(ring.at(-1)).toEqual(ring[0]);
  for (const [lng = 0, lat = 0] of ring) expect(metresBetween(market, [lng, lat])).toBeCloseTo(150, 0);
});

test("a stop without one, and one whose radius is not typed yet, has none", () => {
  const stops = [
    { position: market, done: true },
    { position: market, done: false, radiusMetres: 0 },
  ];
  const kinds = roundFeatures({ legs: [], stops }).features.map(({ geometry }) => geometry.type);
  expect(kinds).toEqual(["Point", "Point"]);
});
