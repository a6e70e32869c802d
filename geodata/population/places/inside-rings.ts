import { pointInRing } from "@/lib/geometry/point-in-ring";
import type { PolygonRings, Position } from "../../city-types";

/** Even-odd rule over all rings, so a hole is outside. */
export const insideRings = (rings: PolygonRings, position: Position): boolean =>
  rings.filter((ring) => pointInRing(position, ring)).length % 2 === 1;
