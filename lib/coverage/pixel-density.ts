/** EN 62676-4: pixels per metre at which a person can be detected, and at which a movement can be observed. */
export const DETECT_PIXELS_PER_METRE = 25;
export const OBSERVE_PIXELS_PER_METRE = 62;

/** Higher grades exist in the standard and are not offered: a camera here tells of places, not of persons. */
export type SightGrade = "observe" | "detect";

const RADIANS = Math.PI / 180;
/** A flat picture cannot be wider; beyond that the lens spreads its pixels evenly over the angle. */
const FLAT_UNTIL_DEGREES = 120;

/** Metres that the picture spans at a distance of one metre. */
const spread = (fovDegrees: number): number =>
  fovDegrees <= FLAT_UNTIL_DEGREES ? 2 * Math.tan((fovDegrees * RADIANS) / 2) : fovDegrees * RADIANS;

export const pixelsPerMetre = (horizontalPixels: number, fovDegrees: number, metres: number): number =>
  horizontalPixels / (spread(fovDegrees) * Math.max(metres, 0.01));

/** How far the picture keeps a density: d = pixels / (density · 2 tan(fov / 2)). */
export const rangeAtDensity = (horizontalPixels: number, fovDegrees: number, density: number): number =>
  horizontalPixels / (spread(fovDegrees) * density);

export const sightGrade = (density: number): SightGrade | null =>
  density >= OBSERVE_PIXELS_PER_METRE ? "observe" : density >= DETECT_PIXELS_PER_METRE ? "detect" : null;
