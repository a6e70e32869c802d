/** A round with eyes open: 4 km/h. */
export const METRES_PER_MINUTE = 4000 / 60;
