const RADIANS = Math.PI / 180;
/** WGS-84: equatorial radius in metres and squared eccentricity. */
const EQUATOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

export type PlanePoint = readonly [x: number, y: number];

/** A plane in metres around an origin: x east, y north. Good to 0.1 % within 15 km; shares of areas are not touched by it. */
export interface LocalFrame {
  origin: readonly [lng: number, lat: number];
  metresPerDegree: readonly [east: number, north: number];
  toPlane: (position: readonly [lng: number, lat: number]) => [x: number, y: number];
  toPosition: (point: PlanePoint) => [lng: number, lat: number];
  /** True square metres of one square metre of the plane at this height y: parallels shrink towards the pole. */
  areaFactor: (y: number) => number;
}

/** Metres per degree from the ellipsoid's radii of curvature at the origin (Snyder, Map Projections, 1987, p. 24–25). */
export function localFrame(origin: readonly [lng: number, lat: number]): LocalFrame {
  const [lng0, lat0] = origin;
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(lat0 * RADIANS) ** 2;
  const east = (EQUATOR_METRES / Math.sqrt(bend)) * Math.cos(lat0 * RADIANS) * RADIANS;
  const north = ((EQUATOR_METRES * (1 - ECCENTRICITY_SQUARED)) / bend ** 1.5) * RADIANS;
  return {
    origin,
    metresPerDegree: [east, north],
    toPlane: ([lng, lat]) => [(lng - lng0) * east, (lat - lat0) * north],
    toPosition: ([x, y]) => [lng0 + x / east, lat0 + y / north],
    areaFactor: (y) => Math.cos((lat0 + y / north) * RADIANS) / Math.cos(lat0 * RADIANS),
  };
}
