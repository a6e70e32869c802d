import type { LngLat } from "@/lib/geometry/local-plane";
import type { PatrolStop } from "./network/road-piece";
import type { LeftOutReason } from "./stops/stop-plan";

/** A stretch of one street, walked in one go. */
export interface RouteLeg {
  /** The street's name; empty for a path without one. */
  name: string;
  nameEn: string;
  metres: number;
  /** Minutes after the start, stays included. */
  fromMinutes: number;
  minutes: number;
  /** All of it was walked before: this is the way on. */
  again: boolean;
  line: LngLat[];
}

export interface RouteStop extends Omit<PatrolStop, "window" | "priority"> {
  /** Minutes after the start. */
  arriveMinutes: number;
}

/** Why something is not in the round. `beside-street`: no street lies near enough; `too-many-stops`: those worth more fill the round. */
export type LeftOut =
  | {
      kind: "stop";
      key: string;
      label: string;
      reason:
        | LeftOutReason
        | { code: "beside-street"; withinMetres: number }
        | { code: "too-many-stops"; mostStops: number }
        /** The walk comes by, and never when it is worth being there. */
        | { code: "passed-closed"; passesMinutes: number; opensMinutes: number; closesMinutes: number };
    }
  /** Of a round by zone: a line that no streets carry, an area without a street. */
  | { kind: "line"; name: string; reason: { code: "unreachable" | "beside-street"; withinMetres: number } }
  | { kind: "area"; name: string; reason: { code: "no-streets" } }
  | { kind: "streets"; metres: number; count: number; reason: { code: "unreachable" } };

export interface PatrolRoute {
  legs: RouteLeg[];
  stops: RouteStop[];
  metres: number;
  minutes: number;
  /** Street that the round has to pass, each counted once. */
  requiredMetres: number;
  /** Walked once more to get on. */
  repeatedMetres: number;
  /** No round over the same streets is shorter than this; null for a round of stops. */
  atLeastMetres: number | null;
  leftOut: LeftOut[];
  /** The roads that the round has to pass. */
  roadIds: string[];
}
