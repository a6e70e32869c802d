import { describe, expect, it } from "vitest";
import { gridCentre } from "./grid-centre";

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

describe("gridCentre", () => {
  it("is the centroid of the largest part", () => {
    const coordinates = [square(118.5, 30.5, 0.001), square(118.24, 30.91, 0.002)];
    expect(gridCentre({ type: "MultiPolygon", coordinates })).toEqual([118.241, 30.911]);
  });

  it("leans to the heavy side", () => {
    const wedge = [
      [
        [
          [0, 0],
          [3, 0],
          [0, 3],
          [0, 0],
        ],
      ],
    ];
    expect(gridCentre({ type: "MultiPolygon", coordinates: wedge })).toEqual([1, 1]);
  });

  it("knows no centre of what is no area", () => {
    expect(gridCentre({ type: "Point", coordinates: [1, 2] })).toBeNull();
    expect(
      gridCentre({
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [1, 1],
              [2, 2],
              [0, 0],
            ],
          ],
        ],
      }),
    ).toBeNull();
  });
});
