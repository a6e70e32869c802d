import Flatbush from "flatbush";
import type { Point } from "../point";
import type { GroundPoint } from "./ground";

export interface GridBuildings {
  gridCode: string;
  buildings: readonly Pick<GroundPoint, "at" | "households" | "people">[];
}

export interface GridCases {
  gridCode: string;
  kind: "hazards" | "incidents";
  places: readonly Point[];
}

/**
 * Counts cases at the building nearest to each within its grid (of all, where the grid has none): figures move with the
 * buildings when borders do, and no case's own place is told.
 * @returns the buildings, in the order given
 */
export function countedAtBuildings(grids: readonly GridBuildings[], cases: readonly GridCases[]): GroundPoint[] {
  const points: GroundPoint[] = [];
  const ofGrid = new Map<string, readonly GroundPoint[]>();
  for (const { gridCode, buildings } of grids) {
    const own = buildings.map(({ at, households, people }) => ({ at, households, people, hazards: 0, incidents: 0 }));
    ofGrid.set(gridCode, own);
    for (const point of own) points.push(point);
  }
  if (points.length === 0) return points;
  const all = nearestOfMany(points);
  for (const { gridCode, kind, places } of cases) {
    const own = ofGrid.get(gridCode) ?? [];
    const nearest = own.length > 0 ? nearestOf(own) : all;
    for (const at of places) nearest(at)[kind]++;
  }
  return points;
}

type Nearest = (at: Point) => GroundPoint;

/** How much shorter a step to the east is than one to the north; within a city it is the same everywhere. */
const eastOf = ([, lat]: Point): number => Math.cos((lat / 1e7) * (Math.PI / 180));

/** Of the few buildings of a grid. */
function nearestOf(points: readonly GroundPoint[]): Nearest {
  const scale = eastOf(points[0]!.at) ** 2;
  return ([x, y]) => {
    let nearest = points[0]!;
    let least = Infinity;
    for (const point of points) {
      const [dx, dy] = [point.at[0] - x, point.at[1] - y];
      const distance = dx * dx * scale + dy * dy;
      if (distance < least) {
        least = distance;
        nearest = point;
      }
    }
    return nearest;
  };
}

/** Of all buildings, by an index that is made when it is first asked. */
function nearestOfMany(points: readonly GroundPoint[]): Nearest {
  let index: Flatbush | null = null;
  const east = eastOf(points[0]!.at);
  return ([x, y]) => {
    index ??= indexOf(points, east);
    return points[index.neighbors(x * east, y, 1)[0]!]!;
  };
}

function indexOf(points: readonly GroundPoint[], east: number): Flatbush {
  const index = new Flatbush(points.length);
  for (const { at } of points) index.add(at[0] * east, at[1], at[0] * east, at[1]);
  index.finish();
  return index;
}
