import type { Sight } from "./sight";

/** A chord every 5° keeps the arc round. */
const STEP = Math.PI / 36;

/**
 * Angles from the axis at which the edge of the cone has its corners, and their distance from the lens. The polygon has the
 * area of the true sector, so its corners lie 0.06 % outside the arc and the middles of its chords 0.03 % inside.
 */
export function coneEdge({ half, rangeMetres }: Sight): { offsets: number[]; reach: number } {
  const count = Math.max(1, Math.ceil((2 * half) / STEP));
  const step = (2 * half) / count;
  const offsets = Array.from({ length: count + 1 }, (_, i) => -half + i * step);
  return { offsets, reach: rangeMetres * Math.sqrt(step / Math.sin(step)) };
}
