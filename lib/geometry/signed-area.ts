import type { PlanePoint } from "./local-plane";

/** Of a ring whose last corner joins the first: positive where it runs counter-clockwise. */
export function signedArea(ring: readonly PlanePoint[]): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    twice += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  }
  return twice / 2;
}
