import { expect, it } from "vitest";
import { moveVertex } from "../actions/move-vertex";
import { fromPolygons, type SourcePolygon } from "../codec/from-polygons";
import type { Point } from "../point";
import { takeStep } from "../take-step";

/** A square of thousandths of a degree on the equator. */
const ring = (west: number, east: number): [number, number][] =>
  [
    [west, west],
    [east, west],
    [east, east],
    [west, east],
    [west, west],
  ].map(([x, y]) => [x! / 1000, y! / 1000]);
const cell = (code: string, west: number, east: number, ...holes: [number, number][][]): SourcePolygon => ({
  code,
  group: "x",
  coordinates: [[ring(west, east), ...holes.map((hole) => hole.toReversed())]],
});
const point = (x: number, y: number): Point => [x * 10_000, y * 10_000];

it("refuses a border that passes over an enclave, although it crosses nothing", () => {
  const { graph } = fromPolygons(
    [cell("around", 0, 10, ring(2, 4), ring(4.4, 4.6)), cell("near", 2, 4), cell("enclave", 4.4, 4.6)],
    { snapMetres: 0.5, closeGapsUnderSquareMetres: 0 },
  );
  const over = takeStep(graph, moveVertex(graph, point(4, 4), point(9, 9)));
  expect(over).toMatchObject({ ok: false, refusal: { code: "borders-cross", cells: ["around"] } });
  expect(takeStep(graph, moveVertex(graph, point(4, 4), point(4.3, 4.3))).ok).toBe(true);
});
