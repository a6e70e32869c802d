import type { LngLat } from "@/lib/geometry/local-plane";

/** A road between two nodes, as the map has it. */
export interface RoadPiece {
  id: string;
  fromNode: string;
  toNode: string;
  name: string;
  nameEn: string;
  line: readonly LngLat[];
  /** Belongs to the round: most of it lies in the grid. */
  required: boolean;
}

/** What a stop is at. */
export const stopKinds = ["hazard", "visit", "case", "place", "check", "blind-spot", "hot-spot", "post"] as const;
export type StopKind = (typeof stopKinds)[number];

export interface PatrolStop {
  /** Unique in its patrol, e.g. `hazard:12`. */
  key: string;
  kind: StopKind;
  label: string;
  position: LngLat;
  /** How much it is worth to go there, > 0. */
  priority: number;
  dwellMinutes: number;
  /** When the stay may begin, in minutes after the start; null = at any time. */
  window: { fromMinutes: number; toMinutes: number } | null;
}
