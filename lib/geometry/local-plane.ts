/** Mean earth radius (IUGG R1). */
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

export type LngLat = [lng: number, lat: number];

/** Metres east and north of an origin. */
export type PlanePoint = readonly [number, number];

export interface LocalPlane {
  toPlane: (position: Readonly<LngLat>) => PlanePoint;
  toLngLat: (point: PlanePoint) => LngLat;
}

/** The plane that touches the sphere at an origin: distances within 2 km of it are right to 1 : 100 000. */
export function localPlane([lng, lat]: Readonly<LngLat>): LocalPlane {
  const east = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    toPlane: (position) => [(position[0] - lng) * east, (position[1] - lat) * METRES_PER_DEGREE],
    toLngLat: ([x, y]) => [lng + x / east, lat + y / METRES_PER_DEGREE],
  };
}
