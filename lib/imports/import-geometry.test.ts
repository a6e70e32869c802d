import { describe, expect, it } from "vitest";
import { checkGeometry, maxVertices } from "./import-geometry";

const point = (coordinates: unknown) => checkGeometry({ type: "Point", coordinates }, "point", "wgs84");

describe("checkGeometry", () => {
  it("takes a point and drops its height", () => {
    expect(point([118.2, 30.9, 12])).toMatchObject({ ok: true, geometry: { coordinates: [118.2, 30.9] }, vertices: 1 });
  });

  it.each([
    [null, "geometry-missing"],
    [{ type: "LineString", coordinates: [] }, "geometry-type"],
    [{ type: "Point" }, "geometry-coordinates"],
    [{ type: "Point", coordinates: ["118", "30"] }, "geometry-coordinates"],
    [{ type: "Point", coordinates: [Number.NaN, 30] }, "geometry-coordinates"],
    [{ type: "Point", coordinates: [1e308, 30] }, "geometry-coordinates"],
    [{ type: "Point", coordinates: [30.9, 118.2] }, "coordinates-swapped"],
    [{ type: "Point", coordinates: [0, 0] }, "coordinates-null-island"],
  ])("refuses %j as %s", (geometry, code) => {
    expect(checkGeometry(geometry, "point", "wgs84")).toMatchObject({ ok: false, code });
  });

  it("closes an open ring and refuses one with two corners", () => {
    const open = [
      [
        [1, 1],
        [2, 1],
        [2, 2],
      ],
    ];
    const checked = checkGeometry({ type: "Polygon", coordinates: open }, "polygon", "wgs84");
    expect(checked).toMatchObject({
      ok: true,
      geometry: {
        coordinates: [
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      },
    });
    expect(
      checkGeometry(
        {
          type: "Polygon",
          coordinates: [
            [
              [1, 1],
              [2, 1],
            ],
          ],
        },
        "polygon",
        "wgs84",
      ).ok,
    ).toBe(false);
  });

  it("stops at the vertex limit instead of reading a million", () => {
    const ring = Array.from({ length: 1_000_000 }, (_, i) => [1 + i * 1e-6, 1]);
    const checked = checkGeometry({ type: "Polygon", coordinates: [ring] }, "polygon", "wgs84");
    expect(checked).toEqual({ ok: false, code: "geometry-too-large", detail: `> ${maxVertices}` });
  });
});
