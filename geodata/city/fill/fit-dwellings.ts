import type { Random } from "../random";
import type { PlotBuilding } from "./plot";

/**
 * Sets floors and flats so that the grid holds about `target` dwellings: the standard asks for 300–500 households in an
 * urban grid, and neighbours in one estate are equally high.
 */
export function fitDwellings(buildings: PlotBuilding[], target: number, random: Random): void {
  const slabs = buildings.filter(({ kind }) => kind === "apartment");
  const towers = buildings.filter(({ kind }) => kind === "tower");
  const houses = buildings.filter(({ kind }) => kind === "old-house");
  const farms = buildings.filter(({ kind }) => kind === "village-house");
  if (slabs.length > 0) fitSlabs(slabs, target, random);
  if (towers.length > 0) fitTowers(towers, target, random);
  if (houses.length > 0) fitHouses(houses, target, random);
  for (const farm of farms) {
    // Two storeys are two households here: parents below, the married child above.
    farm.floors = random.chance(0.16) ? 2 : 1;
  }
}

function fitSlabs(slabs: PlotBuilding[], target: number, random: Random): void {
  const stairwells = slabs.reduce((sum, { stairwells: n }) => sum + n, 0);
  const ideal = target / (stairwells * 2);
  const floors = clamp(Math.round(ideal), 3, 11);
  for (const slab of slabs) {
    slab.floors = clamp(floors + (random.chance(0.12) ? (ideal > floors ? 1 : -1) : 0), 3, 11);
    slab.flatsPerFloor = 2;
  }
}

function fitTowers(towers: PlotBuilding[], target: number, random: Random): void {
  const flats = target / towers.length > 58 ? 4 : 2;
  const ideal = target / (towers.length * flats);
  const floors = clamp(Math.round(ideal), 9, 33);
  for (const tower of towers) {
    tower.flatsPerFloor = flats;
    tower.floors = clamp(floors + random.integer(-1, 1), 9, 34);
  }
}

/** Houses grow by a storey here and there, and where four are not enough by a second flat on each. */
function fitHouses(houses: PlotBuilding[], target: number, random: Random): void {
  let dwellings = houses.length;
  for (const house of houses) house.floors = 1;
  for (let turn = houses.length * 6; turn > 0 && dwellings < target; turn--) {
    const house = random.pick(houses);
    if (house.floors >= 4) continue;
    house.floors++;
    dwellings++;
  }
  for (const house of houses) {
    if (dwellings + house.floors > target) continue;
    house.flatsPerFloor = 2;
    dwellings += house.floors;
  }
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));
