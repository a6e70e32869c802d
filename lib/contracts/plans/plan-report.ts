import type { PlanCheck } from "./check-plan-endpoint";
import type { PlanDetail } from "./plan";
import type { PlanDiff } from "./plan-diff-endpoint";

/** Everything that a printed report of a plan says. */
export interface PlanReport {
  plan: PlanDetail;
  diff: PlanDiff;
  check: PlanCheck;
  /** Main roads and banks, to find one's way on the map. */
  ways: [lng: number, lat: number][][];
  /** When it was read: milliseconds of the epoch. */
  readAt: number;
}
