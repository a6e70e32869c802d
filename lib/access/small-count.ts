import type { Role } from "./role";

/** Fewer than this many people or households could be known by name. */
const LEAST_SHOWN = 5;

/** A leader sees a count from five up (k-anonymity, k = 5), and zero, which tells of nobody; else null. */
export function shownCount(role: Role, count: number | null): number | null {
  return role === "leader" && count !== null && count > 0 && count < LEAST_SHOWN ? null : count;
}
