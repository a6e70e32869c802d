/** Sums, so that grids add up to communities; shares are made last. Metres of areas are square. */
export interface CoverageFigures {
  /** Public ground. */
  groundMetres: number;
  seenMetres: number;
  /** Seen by two cameras at least, by three at least. */
  twiceMetres: number;
  thriceMetres: number;
  /** Seen now, or by a working camera once it is turned there; the part beyond `seenMetres` is no coverage. */
  reachableMetres: number;
  /** What would be seen if every camera worked. */
  seenIfAllWorkedMetres: number;
  /** What would still be seen if all maintenance announced for the next days were done at once. */
  seenInMaintenanceMetres: number;
  /** Private compounds, apart. */
  compoundMetres: number;
  compoundSeenMetres: number;
  streetMetres: number;
  streetSeenMetres: number;
  /** Those inside a house are judged by the ground before it. */
  hazards: number;
  hazardsSeen: number;
  /** Reported in the last 90 days. */
  incidents: number;
  incidentsSeen: number;
}

export const noFigures: CoverageFigures = {
  groundMetres: 0,
  seenMetres: 0,
  twiceMetres: 0,
  thriceMetres: 0,
  reachableMetres: 0,
  seenIfAllWorkedMetres: 0,
  seenInMaintenanceMetres: 0,
  compoundMetres: 0,
  compoundSeenMetres: 0,
  streetMetres: 0,
  streetSeenMetres: 0,
  hazards: 0,
  hazardsSeen: 0,
  incidents: 0,
  incidentsSeen: 0,
};

const names = Object.keys(noFigures) as (keyof CoverageFigures)[];

export function addFigures(to: CoverageFigures, more: Partial<CoverageFigures>, sign: 1 | -1 = 1): CoverageFigures {
  const sum = { ...to };
  for (const name of names) sum[name] += sign * (more[name] ?? 0);
  return sum;
}
