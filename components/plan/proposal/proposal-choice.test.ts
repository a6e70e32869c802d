import { expect, it } from "vitest";
import { proposalWishSchema } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { defaultGridRules } from "@/lib/grid/figures/grid-rules";
import { chosenCells, firstChoice, wishOf } from "./proposal-choice";

const code = (serial: string) => `990102001${serial}`;
const area = (serial: string, open: string[]) => ({
  code: code(serial),
  open: open.map((each) => code(serial + each)),
  locked: 0,
  exclusive: 0,
  isFit: open.length > 1,
});
const areas = [area("001", ["001", "002"]), area("002", ["001"]), area("003", ["001", "002", "003"])];

it("begins with every community that has two open grids", () => {
  const choice = firstChoice(areas, defaultGridRules);
  expect(choice.areas).toEqual([code("001"), code("003")]);
  expect(chosenCells(areas, choice)).toHaveLength(5);
});

it("asks what the contract takes, for the chosen communities only", () => {
  const choice = { ...firstChoice(areas, defaultGridRules), areas: [code("001"), code("002")], seed: 7 };
  const wish = proposalWishSchema.parse(wishOf(areas, choice));
  expect(wish.cells).toEqual([code("001001"), code("001002")]);
  expect(wish).toMatchObject({
    seed: 7,
    alternatives: 3,
    load: defaultGridRules.weights,
    limits: { least: 300, most: 500 },
  });
});
