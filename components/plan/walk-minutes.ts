import { METRES_PER_MINUTE } from "@/lib/patrol/walking-pace";

/** Streets make a way longer than the straight line: in towns between 1.2 and 1.4 times. */
const DETOUR = 1.3;

/** About how long it takes to walk a straight distance along streets. */
export const walkMinutes = (metres: number): number => (metres * DETOUR) / METRES_PER_MINUTE;
