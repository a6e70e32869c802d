import { signedArea } from "@/lib/geometry/signed-area";
import type { Ring } from "../../city-types";
import type { Point } from "../geometry/point";
import { toPosition } from "../geometry/projection";

/** A published ring: rounded, closed, anticlockwise for an outer ring and clockwise for a hole. */
export function publishRing(points: readonly Point[], hole = false): Ring {
  const right = signedArea(points) > 0 !== hole ? points : [...points].reverse();
  const ring = right.map(toPosition);
  const first = ring[0];
  return first ? [...ring, first] : ring;
}
