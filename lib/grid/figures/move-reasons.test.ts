import { expect, it } from "vitest";
import { moveReasons } from "./move-reasons";

const rules = { leastHouseholds: 300, mostHouseholds: 500 };

it("tells of each move what all of them do to the grid it goes to", () => {
  const moves = [
    { from: "a", to: "b", buildings: 2, households: 80 },
    { from: "c", to: "b", buildings: 1, households: 40 },
    { from: "b", to: "a", buildings: 1, households: 20 },
  ];
  const counted = new Map([
    ["a", 380],
    ["b", 400],
    ["c", 360],
  ]);
  expect(moveReasons(moves, counted, rules).map(({ before, after }) => [before, after])).toEqual([
    [-0.25, 0],
    [-0.25, 0],
    [0.1, -0.05],
  ]);
});

it("tells nothing where a role may not count", () => {
  expect(
    moveReasons([{ from: "a", to: "b", buildings: null, households: null }], new Map([["b", null]]), rules),
  ).toMatchObject([{ before: null, after: null }]);
});
