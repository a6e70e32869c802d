/** Mean earth radius (IUGG R1). */
const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;
/** A chord every 5° keeps the arc round: at 200 m it is off by 0.2 m. */
const STEP_DEGREES = 5;

type Position = [lng: number, lat: number];

/** The point at a distance and bearing (clockwise from north) from another, on the sphere (Williams, Aviation Formulary). */
function destination([lng, lat]: Readonly<Position>, bearingDegrees: number, metres: number): Position {
  const angle = metres / EARTH_RADIUS_METRES;
  const [phi, theta] = [lat * RADIANS, bearingDegrees * RADIANS];
  const north = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(theta));
  const east = Math.atan2(
    Math.sin(theta) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * Math.sin(north),
  );
  return [lng + east / RADIANS, north / RADIANS];
}

/**
 * What a camera could see if nothing stood in the way: a closed ring, a sector or, for one that looks all round, a circle.
 * @param bearingDegrees clockwise from north; null = all round
 */
export function viewCone(
  position: Readonly<Position>,
  bearingDegrees: number | null,
  fovDegrees: number,
  rangeMetres: number,
): Position[] {
  const width = bearingDegrees === null ? 360 : Math.min(360, fovDegrees);
  const from = (bearingDegrees ?? 0) - width / 2;
  const count = Math.ceil(width / STEP_DEGREES);
  const arc = Array.from({ length: count + 1 }, (_, i) =>
    destination(position, from + (width * i) / count, rangeMetres),
  );
  const corner: Position = [position[0], position[1]];
  return width === 360 ? [...arc.slice(0, -1), arc[0]!] : [corner, ...arc, corner];
}
