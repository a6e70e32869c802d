import type { MaskedHousehold } from "@/lib/contracts/households/household";

export interface StairwellGroup {
  stairwell: number;
  households: MaskedHousehold[];
}

export interface BuildingGroup {
  buildingId: string;
  address: string;
  count: number;
  stairwells: StairwellGroup[];
}

/** Households by building, then stairwell, as one walks; inside, from the ground up. */
export function groupHouseholds(households: readonly MaskedHousehold[]): BuildingGroup[] {
  const buildings = new Map<string, { address: string; stairwells: Map<number, MaskedHousehold[]> }>();
  for (const household of households) {
    const building = buildings.get(household.buildingId) ?? {
      address: household.address,
      stairwells: new Map<number, MaskedHousehold[]>(),
    };
    const stairwell = building.stairwells.get(household.stairwell) ?? [];
    building.stairwells.set(household.stairwell, [...stairwell, household]);
    buildings.set(household.buildingId, building);
  }
  return [...buildings].map(([buildingId, { address, stairwells }]) => ({
    buildingId,
    address,
    count: [...stairwells.values()].reduce((sum, { length }) => sum + length, 0),
    stairwells: [...stairwells]
      .sort(([a], [b]) => a - b)
      .map(([stairwell, members]) => ({ stairwell, households: members.toSorted((a, b) => a.floor - b.floor) })),
  }));
}
