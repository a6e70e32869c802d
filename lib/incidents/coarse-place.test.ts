import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarsePlace } from "./coarse-place";

const METRES_PER_DEGREE = 111_195;

describe("coarsePlace", () => {
  it("moves a place to the middle of its block, which says no more when asked again", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 73, max: 135, noNaN: true }),
        fc.double({ min: 18, max: 53, noNaN: true }),
        (lng, lat) => {
          const [east, north] = coarsePlace(lng, lat);
          const metres = Math.hypot((east - lng) * Math.cos((lat * Math.PI) / 180), north - lat) * METRES_PER_DEGREE;
          expect(metres).toBeLessThan(300);
          expect(coarsePlace(east, north)).toEqual([east, north]);
        },
      ),
    );
  });

  it("tells two doors of one block by nothing", () => {
    expect(coarsePlace(118.25, 30.91)).toEqual(coarsePlace(118.2501, 30.9101));
  });
});
