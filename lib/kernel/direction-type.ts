/** Degrees clockwise from north of DirectionType 1 to 8 (GB/T 28181): 东 西 南 北 东南 东北 西南 西北; where the camera looks. */
const bearings = [90, 270, 180, 0, 135, 45, 225, 315];

/** Null for a type that is none. */
export const directionTypeBearing = (type: number): number | null => bearings[type - 1] ?? null;

/** The nearest of the eight. */
export const bearingDirectionType = (degrees: number): number =>
  bearings.indexOf((Math.round(degrees / 45) % 8) * 45) + 1;
