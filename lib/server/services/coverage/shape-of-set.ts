import type { SeenShape } from "@/lib/contracts/coverage/seen-shape";
import type { LocalFrame } from "@/lib/geometry/local-frame";
import { type PlanarSet, toRings } from "@/lib/geometry/planar-set";
import { polygonsOfSet } from "@/lib/geometry/polygons-of-set";

/** A set of the plane as it is sent, to the centimetre; null when it is empty. */
export function shapeOfSet(frame: LocalFrame, set: PlanarSet): SeenShape | null {
  if (set.length === 0) return null;
  const degrees = (ring: readonly (readonly [number, number])[]) =>
    [...ring, ring[0]!].map((point): [number, number] => {
      const [lng, lat] = frame.toPosition(point);
      return [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
    });
  return {
    type: "MultiPolygon",
    coordinates: polygonsOfSet(set).map((polygon) => toRings(polygon).map(degrees)),
  };
}
