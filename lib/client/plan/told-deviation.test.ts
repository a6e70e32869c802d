import { expect, it } from "vitest";
import { toldDeviation } from "./told-deviation";

const move = { from: "a", to: "b", households: 42, buildings: 3 };

it("tells of the grid that was farther off", () => {
  const toDeviation = { before: -0.05, after: 0.01 };
  expect(toldDeviation({ ...move, fromDeviation: { before: 0.18, after: 0.04 }, toDeviation })).toEqual({
    cell: "a",
    before: 0.18,
    after: 0.04,
  });
  expect(toldDeviation({ ...move, fromDeviation: { before: 0.02, after: 0.01 }, toDeviation }).cell).toBe("b");
});
