type LngLat = readonly [lng: number, lat: number];

const METRES_PER_DEGREE = 111_320;

/** As the crow flies, on the plane that touches the earth between the two: off by less than a metre over 150 m. */
export function metresBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const middle = (((latA + latB) / 2) * Math.PI) / 180;
  return Math.hypot((lngA - lngB) * Math.cos(middle), latA - latB) * METRES_PER_DEGREE;
}
