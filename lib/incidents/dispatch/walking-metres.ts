import { metresBetween } from "@/lib/geometry/metres-between";

type LngLat = readonly [lng: number, lat: number];

/** A way on foot is about so much longer than the crow's: the usual range of street networks is 1.2 to 1.4. */
const DETOUR = 1.3;

/** Walking distance in metres: the straight line with a detour. A routed way would change the order of two units rarely. */
export const walkingMetres = (from: LngLat, to: LngLat): number => metresBetween(from, to) * DETOUR;
