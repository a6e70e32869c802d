import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPoint, parsePoint } from "./map-point";

test("a point comes back from the address to a decimetre", () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(degrees(180), degrees(90), (lng, lat) => {
      const [x = NaN, y = NaN] = parsePoint(formatPoint([lng, lat])) ?? [];
      expect(x).toBeCloseTo(lng, 5);
      expect(y).toBeCloseTo(lat, 5);
    }),
  );
});

test("what is no place on earth is none", () => {
  for (const text of ["", "1", "181,0", "0,91", "a,b", "1,2,3", "NaN,1", "1e3,0"]) expect(parsePoint(text)).toBeNull();
});
