import type { Point } from "./point";

const LINES = 9;

/**
 * A place inside a cell with room around it: the middle of the widest stretch that one of a few lines from west to east has
 * in it. Cheap enough for every frame of a drag.
 * @param rings closed; holes are rings like others
 */
export function labelPoint(rings: readonly (readonly Point[])[]): Point | null {
  let [south, north] = [Infinity, -Infinity];
  for (const ring of rings) {
    for (const [, y] of ring) {
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  let best: { at: Point; weight: number } | null = null;
  for (let line = 1; line <= LINES; line++) {
    const share = line / (LINES + 1);
    // Half a step aside, so that no line runs through a vertex.
    const y = Math.floor(south + (north - south) * share) + 0.5;
    const crossings = crossingsAt(rings, y).sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west, east] = [crossings[i]!, crossings[i + 1]!];
      // A label looks right near the middle of the height too.
      const weight = (east - west) * (1 - Math.abs(share - 0.5));
      if (weight > (best?.weight ?? 0)) best = { at: [Math.round((west + east) / 2), Math.round(y)], weight };
    }
  }
  return best?.at ?? null;
}

function crossingsAt(rings: readonly (readonly Point[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [ring[i]!, ring[i + 1]!];
      if (a[1] > y !== b[1] > y) found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  return found;
}
