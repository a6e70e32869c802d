/** How many of each thing; the demo tier of product.md (682 grids) scaled by the number of grids. */
export interface PopulationSizes {
  households: number;
  cameras: number;
  hazards: number;
  incidents: number;
}

const demo = { grids: 682, households: 200_000, cameras: 11_720, hazards: 4_000, incidents: 60_000 };

/** The half-year of cases that the demo holds. */
export const INCIDENT_DAYS = 180;

export function populationSizes(grids: number, households?: number): PopulationSizes {
  const scaled = (count: number) => Math.max(1, Math.round((count * grids) / demo.grids));
  return {
    households: households ?? scaled(demo.households),
    cameras: scaled(demo.cameras),
    hazards: scaled(demo.hazards),
    incidents: scaled(demo.incidents),
  };
}
