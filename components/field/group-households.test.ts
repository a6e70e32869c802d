import { expect, it } from "vitest";
import type { MaskedHousehold } from "@/lib/contracts/households/household";
import { groupHouseholds } from "./group-households";

const household = (id: string, buildingId: string, stairwell: number, floor: number): MaskedHousehold => ({
  id,
  gridCode: "990102003005005",
  buildingId,
  address: `柳堤街 ${buildingId} 号`,
  stairwell,
  floor,
  room: `${floor}**`,
  tenancy: "owner",
  contact: null,
  members: 2,
  care: false,
  lastVisitOn: null,
  revision: 1,
});

it("orders by building, stairwell and floor", () => {
  const groups = groupHouseholds([
    household("a", "1", 2, 1),
    household("b", "1", 1, 6),
    household("c", "1", 1, 2),
    household("d", "2", 1, 1),
  ]);
  expect(groups.map(({ address, count }) => [address, count])).toEqual([
    ["柳堤街 1 号", 3],
    ["柳堤街 2 号", 1],
  ]);
  const first = groups[0]?.stairwells.map(({ stairwell, households }) => [stairwell, households.map(({ id }) => id)]);
  expect(first).toEqual([
    [1, ["c", "b"]],
    [2, ["a"]],
  ]);
});
