import type { HotSpots } from "@/lib/incidents/hot-spots/find-hot-spots";

/** A place that was judged: a hexagon or a grid. */
export interface HotSpotPlace {
  /** H3 cell or grid code. */
  id: string;
  /** A grid that it lies in, to name it. */
  gridCode: string;
  /** Outer rings and holes of each part, `[lng, lat]`. */
  parts: [number, number][][][];
}

/** Places with the figures of a window, of the weeks before, and what they say together. */
export interface HotSpotScene {
  places: readonly HotSpotPlace[];
  observed: Float64Array;
  /** One column for each of the windows compared with, the latest first. */
  weeks: readonly Float64Array[];
  result: HotSpots;
}

/** How sure: the expected share of false ones among those shown as hot or cold. */
const SURE = 0.01;
export const NOTED = 0.05;

export const hotSpotLevels = ["hot-sure", "hot", "cold", "cold-sure", "none", "untested"] as const;
export type HotSpotLevel = (typeof hotSpotLevels)[number];

/** What the figures of a place say. */
export function hotSpotLevel({ z, q }: HotSpots, place: number): HotSpotLevel {
  const [deviation, rate] = [z[place]!, q[place]!];
  if (Number.isNaN(rate)) return "untested";
  if (rate > NOTED) return "none";
  if (deviation > 0) return rate <= SURE ? "hot-sure" : "hot";
  return rate <= SURE ? "cold-sure" : "cold";
}
