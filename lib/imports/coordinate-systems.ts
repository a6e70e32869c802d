/** What an import may declare. CGCS2000 (EPSG:4490) equals WGS-84 within decimetres and is taken as equal for display. */
export const coordinateSystems = ["wgs84", "cgcs2000", "gcj02", "bd09"] as const;

export type CoordinateSystem = (typeof coordinateSystems)[number];
