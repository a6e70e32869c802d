import { doubledArea } from "../doubled-area";
import type { CellCode, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import { type Point, toPosition } from "../point";
import { ringsOf } from "../rings-of";

/** A cell as GeoJSON MultiPolygon coordinates, [lng, lat] in degrees with seven decimals; outsides counter-clockwise. */
export function toMultiPolygon(graph: GridGraph, code: CellCode): [lng: number, lat: number][][][] {
  const rings = ringsOf(graph, code);
  const outsides = rings.filter((ring) => doubledArea(ring) > 0).sort((a, b) => doubledArea(a) - doubledArea(b));
  const polygons = new Map(outsides.map((outside) => [outside, [outside]]));
  for (const hole of rings.filter((ring) => doubledArea(ring) < 0)) {
    // A part may lie in a hole of another part and have holes itself: a hole belongs to the smallest around it.
    const outside = outsides.find((around) => isMiddleInside(hole[0]!, hole[1]!, [around]));
    if (outside) polygons.get(outside)?.push(hole);
  }
  return [...polygons.values()].map((polygon) => polygon.map((ring: readonly Point[]) => ring.map(toPosition)));
}
