import type { PolygonRings, Position } from "../../city-types";

/** Even-odd rule over all rings, so a hole is outside (W. R. Franklin's crossing test). */
export function insideRings(rings: PolygonRings, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1]!;
      const [x2, y2] = ring[index]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}
