/** 300–500 households in an urban comprehensive grid (standards.md 2.1, municipal rules). */
export const HOUSEHOLDS_LEAST = 300;
export const HOUSEHOLDS_MOST = 500;
const MIDDLE = (HOUSEHOLDS_LEAST + HOUSEHOLDS_MOST) / 2;

/** The axis of the bullet bar. */
export const AXIS_MOST = 700;

export type TargetState = "within" | "over" | "under";

export const targetState = (households: number): TargetState =>
  households > HOUSEHOLDS_MOST ? "over" : households < HOUSEHOLDS_LEAST ? "under" : "within";

/** Share by which a grid lies off the middle of the target: +0.31 is 31 % above 400 households. */
export const deviation = (households: number): number => (households - MIDDLE) / MIDDLE;
