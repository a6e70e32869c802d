/** How large a grid should be, and what makes work. Data: a city sets its own. */
export interface GridRules {
  leastHouseholds: number;
  mostHouseholds: number;
  mostPeople: number;
  /** Work of one household, one open hazard, one case of the last 90 days; in units of one household. */
  weights: { household: number; hazard: number; incident: number };
}

/** Urban grids: 300 to 500 households, up to 2 500 people (municipal rules, standards of 2018–2024). */
export const defaultGridRules: GridRules = {
  leastHouseholds: 300,
  mostHouseholds: 500,
  mostPeople: 2500,
  weights: { household: 1, hazard: 5, incident: 2 },
};
