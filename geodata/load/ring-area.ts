import { toMetres } from "../city/geometry/projection";
import type { PolygonRings } from "../city-types";

/** Area of a polygon in the generator's local metres (shoelace formula); holes wind the other way and subtract themselves. */
export function ringAreaSquareMetres(rings: PolygonRings): number {
  let twice = 0;
  for (const ring of rings) {
    const points = ring.map(toMetres);
    for (let index = 1; index < points.length; index++) {
      const [[x1, y1], [x2, y2]] = [points[index - 1]!, points[index]!];
      twice += x1 * y2 - x2 * y1;
    }
  }
  return Math.round(Math.abs(twice) * 5) / 10;
}
