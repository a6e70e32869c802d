import { doubledArea } from "../doubled-area";
import type { CellCode, GridGraph } from "../grid-graph";
import { isMiddleInside } from "../is-inside";
import { toPosition } from "../point";
import { ringsOf } from "../rings-of";

/** A cell as GeoJSON MultiPolygon coordinates, [lng, lat] in degrees with seven decimals; outsides counter-clockwise. */
export function toMultiPolygon(graph: GridGraph, code: CellCode): [lng: number, lat: number][][][] {
  const rings = ringsOf(graph, code);
  const holes = rings.filter((ring) => doubledArea(ring) < 0);
  return rings
    .filter((ring) => doubledArea(ring) > 0)
    .map((outside) => [outside, ...holes.filter((hole) => isMiddleInside(hole[0]!, hole[1]!, [outside]))])
    .map((polygon) => polygon.map((ring) => ring.map(toPosition)));
}
