import { distance, type Point } from "../../city/geometry/point";
import { toMetres } from "../../city/geometry/projection";
import type { City, CityRoad, RoadClass } from "../../city-types";

export interface JunctionArm {
  road: CityRoad;
  /** Unit vector that leads away from the junction. */
  outward: Point;
}

export interface Junction {
  nodeId: number;
  point: Point;
  arms: JunctionArm[];
  /** Names of the streets that meet, the larger one first. */
  names: string[];
  /** Rank of the largest street, see `roadRank`. */
  rank: number;
}

const ranks: Record<RoadClass, number> = { ring: 5, arterial: 4, collector: 3, branch: 2, lane: 1, footpath: 0 };

export const roadRank = (road: CityRoad): number => ranks[road.class];

/** Where three or more arms of streets for vehicles meet. */
export function findJunctions({ roads, roadNodes }: Pick<City, "roads" | "roadNodes">): Junction[] {
  const arms = new Map<number, JunctionArm[]>();
  const addArm = (nodeId: number, road: CityRoad, from: Point | undefined, to: Point | undefined) => {
    if (!from || !to) return;
    const length = distance(from, to) || 1;
    const arm = { road, outward: [(to[0] - from[0]) / length, (to[1] - from[1]) / length] satisfies Point };
    const known = arms.get(nodeId);
    if (known) known.push(arm);
    else arms.set(nodeId, [arm]);
  };
  for (const road of roads) {
    if (road.class === "footpath") continue;
    const line = road.line.map(toMetres);
    addArm(road.from, road, line[0], line[1]);
    addArm(road.to, road, line.at(-1), line.at(-2));
  }
  return roadNodes.flatMap(({ id, position }) => {
    const here = (arms.get(id) ?? []).toSorted((a, b) => roadRank(b.road) - roadRank(a.road));
    if (here.length < 3) return [];
    const names = [...new Set(here.map(({ road }) => road.name).filter((name) => name !== ""))];
    return [{ nodeId: id, point: toMetres(position), arms: here, names, rank: roadRank(here[0]!.road) }];
  });
}
