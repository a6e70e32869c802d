import type { PlanePoint } from "@/lib/geometry/local-frame";
import { offAxis, type Sight } from "./sight";

/** Whether any of a stretch of façade lies between the edges of a cone; a stretch is seen as less than half a circle. */
export function facadeInCone(sight: Sight, a: PlanePoint, b: PlanePoint): boolean {
  const angle = ([x, y]: PlanePoint): number => offAxis(sight, Math.atan2(y - sight.eye[1], x - sight.eye[0]));
  const [from, to] = [angle(a), angle(b)];
  if (Math.abs(from) <= sight.half || Math.abs(to) <= sight.half) return true;
  // Both ends outside: it crosses the axis in front, or goes round behind.
  return from * to < 0 && Math.abs(from - to) < Math.PI;
}
