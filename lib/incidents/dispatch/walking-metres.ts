type LngLat = readonly [lng: number, lat: number];

/** A way on foot is about so much longer than the crow's: the usual range of street networks is 1.2 to 1.4. */
const DETOUR = 1.3;
const DEGREE_METRES = 111_320;

/** Walking distance in metres: the straight line with a detour. A routed way would change the order of two units rarely. */
export function walkingMetres([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  const east = (otherLng - lng) * DEGREE_METRES * Math.cos(((lat + otherLat) / 2) * (Math.PI / 180));
  const north = (otherLat - lat) * DEGREE_METRES;
  return Math.hypot(east, north) * DETOUR;
}
