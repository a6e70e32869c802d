import { describe, expect, it } from "vitest";
import { snapOut } from "./snap-out";
import { makeWall } from "./wall";

const house = makeWall(
  [
    [0, 0],
    [10, 0],
    [10, 6],
    [0, 6],
  ],
  9,
)!;
const next = makeWall(
  [
    [10, 0],
    [20, 0],
    [20, 6],
    [10, 6],
  ],
  9,
)!;

describe("a camera inside a footprint", () => {
  it("stays where it is in the open", () => {
    expect(snapOut([-3, 2], 0, [house])).toEqual({ eye: [-3, 2], movedMetres: 0, enclosed: false });
  });

  it("moves to the façade that faces its bearing", () => {
    const { eye, movedMetres } = snapOut([8, 3], Math.PI, [house]);
    expect(eye[0]).toBeCloseTo(-0.1, 9);
    expect(movedMetres).toBeCloseTo(8.1, 9);
  });

  it("moves to the nearest façade when it looks all round, also from the wall itself", () => {
    expect(snapOut([5, 5.5], null, [house]).eye[1]).toBeCloseTo(6.1, 9);
    expect(snapOut([5, 6], null, [house]).eye[1]).toBeCloseTo(6.1, 9);
  });

  it("passes through a party wall", () => expect(snapOut([5, 3], 0, [house, next]).eye[0]).toBeCloseTo(20.1, 9));

  it("is enclosed where there is no way out", () => {
    const block = Array.from(
      { length: 6 },
      (_, i) =>
        makeWall(
          [
            [i * 10, 0],
            [i * 10 + 10, 0],
            [i * 10 + 10, 6],
            [i * 10, 6],
          ],
          9,
        )!,
    );
    expect(snapOut([5, 3], 0, block)).toMatchObject({ movedMetres: 0, enclosed: true });
  });
});
