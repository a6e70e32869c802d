import type { Point } from "./point";

/**
 * Twice the signed area of a closed ring in square steps (shoelace formula), positive when it runs counter-clockwise.
 * Taken from the first point, so that the products stay whole.
 */
export function doubledArea(ring: readonly Point[]): number {
  const [origin] = ring;
  if (!origin) return 0;
  let sum = 0;
  for (let i = 1; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    sum += (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
  }
  return sum;
}
