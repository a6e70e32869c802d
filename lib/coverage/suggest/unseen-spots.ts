import { boxOfSet } from "@/lib/geometry/clip-to-box";
import { areaOfSet, type PlanarSet } from "@/lib/geometry/planar-set";

/** Where the ground is looked at: fine against a cone, which holds a hundred of them and more. */
export const SPOT_METRES = 5;
const MILLIMETRES = 1_000;

/** Spots of ground that no camera sees, in metres of the plane, each with the square metres it stands for. */
interface UnseenSpots {
  x: number[];
  y: number[];
  squareMetres: number[];
  /** Index of the polygon it lies in. */
  of: number[];
}

/**
 * The middles of a net's squares that lie in polygons. All spots of a polygon together stand for its true area; a polygon
 * that no middle falls into is narrower than the net and left out.
 */
export function unseenSpots(polygons: readonly { set: PlanarSet; areaFactor: number }[]): UnseenSpots {
  const spots: UnseenSpots = { x: [], y: [], squareMetres: [], of: [] };
  const net = SPOT_METRES * MILLIMETRES;
  for (const [index, { set, areaFactor }] of polygons.entries()) {
    const { south, north } = boxOfSet(set);
    const first = spots.x.length;
    for (let row = Math.ceil(south / net - 0.5); (row + 0.5) * net <= north; row++) {
      const y = (row + 0.5) * net;
      const cuts = crossings(set, y);
      for (let i = 0; i + 1 < cuts.length; i += 2) {
        for (let column = Math.ceil(cuts[i]! / net - 0.5); (column + 0.5) * net < cuts[i + 1]!; column++) {
          spots.x.push(((column + 0.5) * net) / MILLIMETRES);
          spots.y.push(y / MILLIMETRES);
          spots.of.push(index);
        }
      }
    }
    const count = spots.x.length - first;
    const each = count === 0 ? 0 : (areaOfSet(set) * areaFactor) / count;
    for (let i = 0; i < count; i++) spots.squareMetres.push(each);
  }
  return spots;
}

/** Where a level line goes in and out of a set, from west to east. */
function crossings(set: PlanarSet, y: number): number[] {
  const cuts: number[] = [];
  for (const path of set) {
    for (let i = 0, j = path.length - 1; i < path.length; j = i++) {
      const [a, b] = [path[j]!, path[i]!];
      if (a.y > y !== b.y > y) cuts.push(((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
    }
  }
  return cuts.sort((one, two) => one - two);
}
