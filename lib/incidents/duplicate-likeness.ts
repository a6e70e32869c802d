import { metresBetween } from "@/lib/geometry/metres-between";

/** Where, when and what: times are milliseconds since 1970, `position` is `[lng, lat]` in degrees. */
interface Sighting {
  position: readonly [number, number];
  category: string;
  reportedAt: number;
}

export interface DuplicateReason {
  distanceMetres: number;
  /** Same sub-class, or only same class. */
  sameSubclass: boolean;
  hoursApart: number;
}

/** Farther or longer apart than this, two reports are taken for two things. */
export const DUPLICATE_METRES = 150;
export const DUPLICATE_HOURS = 72;

const MILLISECONDS_PER_HOUR = 3_600_000;

/**
 * How alike two reports are, 0 to 1, with what speaks for it; null when they are not of one class, too far or too long apart.
 * Nearness counts half, the sub-class three tenths, the time between two tenths: the place of a pothole does not change, its words do.
 */
export function duplicateLikeness(a: Sighting, b: Sighting): { likeness: number; reason: DuplicateReason } | null {
  if (a.category.slice(0, 2) !== b.category.slice(0, 2)) return null;
  const distance = metresBetween(a.position, b.position);
  const hours = Math.abs(a.reportedAt - b.reportedAt) / MILLISECONDS_PER_HOUR;
  if (distance > DUPLICATE_METRES || hours > DUPLICATE_HOURS) return null;
  const sameSubclass = a.category === b.category;
  const likeness =
    0.5 * (1 - distance / DUPLICATE_METRES) + (sameSubclass ? 0.3 : 0) + 0.2 * (1 - hours / DUPLICATE_HOURS);
  return { likeness, reason: { distanceMetres: Math.round(distance), sameSubclass, hoursApart: hours } };
}
