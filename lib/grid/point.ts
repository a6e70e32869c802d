/**
 * A place as whole steps of 1e-7° (about 1 cm), [lng, lat]. Whole numbers make every test of orientation exact: over an
 * extent of up to 4° the products stay below 2^53, so no tolerance is needed to say on which side a point lies.
 */
export type Point = readonly [x: number, y: number];

export const STEPS_PER_DEGREE = 1e7;

/** @param position [lng, lat] in degrees, WGS 84 */
export const toPoint = ([lng, lat]: readonly [number, number]): Point => [
  Math.round(lng * STEPS_PER_DEGREE),
  Math.round(lat * STEPS_PER_DEGREE),
];

/** @returns [lng, lat] in degrees with seven decimals */
export const toPosition = ([x, y]: Point): [lng: number, lat: number] => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE];

export const samePoint = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** For maps and sets: one text per point. */
export const pointKey = ([x, y]: Point): string => `${x},${y}`;
