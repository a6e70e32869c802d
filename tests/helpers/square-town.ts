import { type LngLat, localPlane } from "@/lib/geometry/local-plane";
import type { RoadPiece } from "@/lib/patrol/network/road-piece";

export const townPlane = localPlane([118.25, 30.91]);

/** A place of the town, in metres east and north of its south-west corner. */
export const inTown = (x: number, y: number): LngLat => townPlane.toLngLat([x, y]);

/** Streets of a square town: crossings every 100 m, names by row and column. */
export function squareTown(size: number): RoadPiece[] {
  const road = (x: number, y: number, right: boolean): RoadPiece => ({
    id: `${right ? "r" : "u"}${x}-${y}`,
    fromNode: `${x},${y}`,
    toNode: right ? `${x + 1},${y}` : `${x},${y + 1}`,
    name: right ? `横${y}` : `纵${x}`,
    nameEn: right ? `Row ${y}` : `Column ${x}`,
    line: [inTown(x * 100, y * 100), right ? inTown(x * 100 + 100, y * 100) : inTown(x * 100, y * 100 + 100)],
    required: true,
  });
  const roads: RoadPiece[] = [];
  for (let i = 0; i <= size; i++) for (let j = 0; j < size; j++) roads.push(road(j, i, true), road(i, j, false));
  return roads;
}
