import type { Point } from "./point";

/** Where a–b and c–d cross, as the share `t` of a–b and `u` of c–d (both in 0…1); null when they do not, or are parallel. */
export function segmentCrossing(a: Point, b: Point, c: Point, d: Point): { t: number; u: number } | null {
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const determinant = rx * sy - ry * sx;
  if (Math.abs(determinant) < 1e-9) return null;
  const qx = c[0] - a[0];
  const qy = c[1] - a[1];
  const t = (qx * sy - qy * sx) / determinant;
  const u = (qx * ry - qy * rx) / determinant;
  return t < 0 || t > 1 || u < 0 || u > 1 ? null : { t, u };
}
