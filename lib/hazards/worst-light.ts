import type { Light } from "./light-of-day";

/** Of several lights the one that asks for most. */
export const worstLight = (lights: readonly Light[]): Light =>
  lights.includes("red") ? "red" : lights.includes("amber") ? "amber" : "green";
