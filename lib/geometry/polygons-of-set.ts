import { area } from "clipper2-ts";
import { setHolds } from "./line-in-set";
import type { PlanarSet } from "./planar-set";

/** A set as polygons: each an outer path with the holes in it. */
export function polygonsOfSet(set: PlanarSet): PlanarSet[] {
  const outers = set.filter((path) => area(path) > 0).map((path) => ({ size: area(path), polygon: [path] }));
  const smallestFirst = outers.toSorted((a, b) => a.size - b.size);
  for (const hole of set) {
    if (area(hole) >= 0) continue;
    smallestFirst.find(({ polygon }) => hole.every((point) => onOrIn(polygon[0]!, point)))?.polygon.push(hole);
  }
  return outers.map(({ polygon }) => polygon);
}

type Path = PlanarSet[number];

/** A hole may touch its outer path in a point, where even-odd says either. */
const onOrIn = (path: Path, point: Path[number]): boolean =>
  path.some(({ x, y }) => x === point.x && y === point.y) || setHolds([path], point);
