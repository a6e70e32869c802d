import type { Role } from "./role";

/**
 * k of k-anonymity: fewer people, households or cases than this could be known by name, and of fewer no share is judged. Leaders,
 * assessments and what is published keep to it.
 */
export const LEAST_SHOWN = 5;

/** A leader sees a count from five up (k-anonymity, k = 5), and zero, which tells of nobody; else null. */
export function shownCount(role: Role, count: number | null): number | null {
  return role === "leader" && count !== null && count > 0 && count < LEAST_SHOWN ? null : count;
}
