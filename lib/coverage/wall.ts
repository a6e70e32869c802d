import { type Box, boxOf } from "@/lib/geometry/box";
import type { PlanePoint } from "@/lib/geometry/local-frame";
import { signedArea } from "@/lib/geometry/signed-area";

/** A building in the plane: its outer ring, counter-clockwise and open (the last point is not the first again). */
export interface Wall {
  ring: readonly PlanePoint[];
  heightMetres: number;
  box: Box;
}

/** null for a footprint without an area: it hides nothing. */
export function makeWall(points: readonly PlanePoint[], heightMetres: number): Wall | null {
  const ring = points.filter(([x, y], i) => {
    const [px, py] = points[(i + points.length - 1) % points.length]!;
    return Math.hypot(x - px, y - py) > 1e-6;
  });
  const area = ring.length < 3 ? 0 : signedArea(ring);
  if (Math.abs(area) < 0.01) return null;
  return { ring: area < 0 ? ring.toReversed() : ring, heightMetres, box: boxOf(ring) };
}
