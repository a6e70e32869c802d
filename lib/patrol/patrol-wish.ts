import type { LngLat } from "@/lib/geometry/local-plane";
import { FARTHEST_ASIDE_METRES, type PatrolNetwork } from "./network/patrol-network";
import type { PatrolStop, RoadPiece } from "./network/road-piece";
import type { LeftOut } from "./patrol-route";
import type { ZonePlan } from "./zones/zone-plan";

export interface PatrolWish {
  mode: "streets" | "stops" | "zones";
  /** Roads in and around the grid, those that must not be walked (gates, steps, building sites) left out. */
  roads: readonly RoadPiece[];
  stops: readonly PatrolStop[];
  /** Null = where it is best; a round of stops then starts at the first node. */
  start: LngLat | null;
  /** Ends where it started. */
  returns: boolean;
  /** For a round of stops; Infinity = as long as it takes. */
  budgetMinutes: number;
  /** How many share it, each on a round of their own; all start in one place where one is given. */
  walkers: number;
  /** For a round by zone: how which grid lays it out, and when it starts, in minutes of the day. Its posts are the stops. */
  zones: { gridCode: string; plan: ZonePlan; startsAt: number } | null;
}

/** The node where everybody starts. */
export const startOf = ({ start }: PatrolWish, { placed }: PatrolNetwork): number | null =>
  start ? (placed.at(-1)?.node ?? null) : null;

export const leftOutStop = (
  { key, label }: PatrolStop,
  reason: Extract<LeftOut, { kind: "stop" }>["reason"],
): LeftOut => ({ kind: "stop", key, label, reason });

export const besideStreet = { code: "beside-street", withinMetres: FARTHEST_ASIDE_METRES } as const;
