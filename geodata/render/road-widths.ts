import type { RoadClass } from "../city-types";

/** Pixels by zoom (512 px tiles), from the look's notes; between the stops widths grow exponentially, as MapLibre's do. */
const STOPS = [11, 12, 14, 15.3, 17];
const PIXELS: Record<RoadClass, number[]> = {
  ring: [2.2, 3, 9, 27, 86],
  arterial: [1.3, 2, 6, 18.5, 58],
  collector: [0.6, 1, 3.5, 10.5, 33],
  branch: [0, 0.75, 3, 8.5, 27],
  lane: [0, 0, 1, 4.3, 14],
  footpath: [0, 0, 0, 1.6, 5],
};

export function roadPixels(kind: RoadClass, zoom: number): number {
  const pixels = PIXELS[kind];
  const i = STOPS.findIndex((stop, k) => zoom <= stop || k === STOPS.length - 1);
  const high = pixels[i] ?? 0;
  const low = pixels[i - 1];
  const from = STOPS[i - 1];
  const to = STOPS[i];
  if (low === undefined || from === undefined || to === undefined) return high;
  const share = (2 ** (zoom - from) - 1) / (2 ** (to - from) - 1);
  return low + (high - low) * share;
}
