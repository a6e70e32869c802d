import type { Position } from "../../city-types";
import type { CheckedPlaceKind } from "../../dictionaries/place-kinds";
import type { Performer } from "../incidents/incident-record";

export interface PlaceCheckRecord {
  at: number;
  day: number;
  by: Performer;
  checks: readonly string[];
  points: number;
  stars: number;
}

/** A place that must be inspected, with its checks so far, oldest first. Days count from 1970-01-01. */
export interface CheckedPlaceRecord {
  id: number;
  districtCode: string;
  gridCode: string;
  kind: CheckedPlaceKind;
  name: string;
  address: string;
  position: Position;
  nextDay: number;
  checks: readonly PlaceCheckRecord[];
}
