import fc from "fast-check";
import gcoord from "gcoord";
import { describe, expect, it } from "vitest";
import { toWgs84 } from "./coordinate-system";

describe("toWgs84", () => {
  it("undoes GCJ-02 as the published vector says", () => {
    const [lng, lat] = toWgs84([123, 45], "gcj02");
    expect(lng).toBeCloseTo(122.99395581, 6);
    expect(lat).toBeCloseTo(44.99804062, 6);
  });

  it("comes back within 1e-6 degrees from anywhere in eastern China", () => {
    const place = fc.tuple(
      fc.double({ min: 100, max: 122, noNaN: true }),
      fc.double({ min: 22, max: 45, noNaN: true }),
    );
    fc.assert(
      fc.property(place, ([lng, lat]) => {
        for (const [system, target] of [
          ["gcj02", gcoord.GCJ02],
          ["bd09", gcoord.BD09],
        ] as const) {
          const shifted = gcoord.transform([lng, lat], gcoord.WGS84, target);
          const [backLng, backLat] = toWgs84([shifted[0], shifted[1]], system);
          expect(Math.abs(backLng - lng)).toBeLessThan(1e-5);
          expect(Math.abs(backLat - lat)).toBeLessThan(1e-5);
        }
      }),
    );
  });

  it("leaves WGS-84 and CGCS2000 as they are", () => {
    expect(toWgs84([118.2471, 30.9126], "wgs84")).toEqual([118.2471, 30.9126]);
    expect(toWgs84([118.2471, 30.9126], "cgcs2000")).toEqual([118.2471, 30.9126]);
  });
});
