import type { Point } from "../point";
import type { GroundPoint } from "./ground";

interface Building {
  at: Point;
  gridCode: string;
  households: number;
  people: number;
}

interface Case {
  kind: "hazard" | "incident";
  at: Point;
  gridCode: string;
}

/**
 * Counts cases at the building nearest to each within its grid (of all, where the grid has none): figures move with the
 * buildings when borders do, and no case's own place is told.
 */
export function countedAtBuildings(buildings: readonly Building[], cases: readonly Case[]): GroundPoint[] {
  const points = buildings.map(({ at, households, people }) => ({ at, households, people, hazards: 0, incidents: 0 }));
  const ofGrid = new Map<string, number[]>();
  for (const [i, { gridCode }] of buildings.entries()) ofGrid.set(gridCode, [...(ofGrid.get(gridCode) ?? []), i]);
  const all = [...points.keys()];
  for (const { kind, at, gridCode } of cases) {
    const nearest = nearestOf(ofGrid.get(gridCode) ?? all, points, at);
    if (!nearest) continue;
    if (kind === "hazard") nearest.hazards++;
    else nearest.incidents++;
  }
  return points;
}

function nearestOf<T extends { at: Point }>(places: readonly number[], points: readonly T[], at: Point): T | undefined {
  // Within a city east is as wide everywhere; nearest in squared steps, with east shortened.
  const scale = Math.cos((at[1] / 1e7) * (Math.PI / 180)) ** 2;
  let [best, least]: [T | undefined, number] = [undefined, Infinity];
  for (const place of places) {
    const point = points[place]!;
    const distance = (point.at[0] - at[0]) ** 2 * scale + (point.at[1] - at[1]) ** 2;
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
