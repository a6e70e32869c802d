import { describe, expect, it } from "vitest";
import { lineHex, multiPolygonHex, pointHex, polygonHex } from "./ewkb";

/** Reference values by PostGIS 3.3: `select st_geomfromewkt('SRID=4326;…')`. */
describe("EWKB", () => {
  it("writes what PostGIS writes", () => {
    expect(pointHex([1, 2])).toBe("0101000020e6100000000000000000f03f0000000000000040");
    expect(
      lineHex([
        [0, 0],
        [1, 2],
      ]),
    ).toBe("0102000020e61000000200000000000000000000000000000000000000000000000000f03f0000000000000040");
  });

  it("nests rings and polygons", () => {
    const ring: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const polygon = polygonHex([ring]);
    const multi = multiPolygonHex([[ring], [ring]]);
    expect(polygon).toHaveLength(2 * (9 + 4 + 4 + 4 * 16));
    expect(multi).toHaveLength(2 * (9 + 4 + 2 * (5 + 4 + 4 + 4 * 16)));
    // a polygon inside a collection is the same but for the SRID
    expect(multi.endsWith(polygon.slice(18))).toBe(true);
  });

  it("does not carry anything over from the geometry before", () => {
    lineHex(Array.from({ length: 20_000 }, (_, index) => [index / 1000, 1] as [number, number]));
    expect(pointHex([1, 2])).toBe("0101000020e6100000000000000000f03f0000000000000040");
  });
});
