import type { LngLat } from "@/lib/geometry/local-plane";

/** A street line that is walked whole: the shortest way over its points, along the roads. */
export interface ZoneLine {
  name: string;
  /** Start, points in between, end. */
  via: readonly LngLat[];
}

/** Part of the grid in which every street is walked. */
export interface ZoneArea {
  name: string;
  /** Corners in their order; the last is joined to the first. */
  ring: readonly LngLat[];
}

/** A fixed point at which the walker stays and checks in. */
export interface ZonePost {
  /** Its own in the grid, also when others come and go: by it a plate on the wall is known. */
  number: number;
  name: string;
  position: LngLat;
  dwellMinutes: number;
  /** When it is worth being there, in minutes of the day; null = at any time. */
  window: { from: number; to: number } | null;
}

/** How a grid lays out its patrols. How many of each is the grid's own affair. */
export interface ZonePlan {
  lines: readonly ZoneLine[];
  areas: readonly ZoneArea[];
  posts: readonly ZonePost[];
}

/** 一线三区八点: what most communities begin with. A proposal, and no rule. */
export const zoneTemplate = { lines: 1, areas: 3, posts: 8 } as const satisfies Record<keyof ZonePlan, number>;
