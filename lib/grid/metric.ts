import { type Point, STEPS_PER_DEGREE } from "./point";

/** Mean earth radius (IUGG R1). */
const EARTH_RADIUS_METRES = 6_371_008.8;
const METRES_PER_STEP = ((EARTH_RADIUS_METRES * Math.PI) / 180) * (1 / STEPS_PER_DEGREE);

/** How much shorter a step east is than a step north. */
export const eastScale = ([, y]: Point): number => Math.cos((y / STEPS_PER_DEGREE) * (Math.PI / 180));

/** Metres between two points, on the plane that touches the sphere there: off by less than 1 mm over a grid. */
export function distanceMetres(a: Point, b: Point): number {
  return Math.hypot((b[0] - a[0]) * eastScale(a), b[1] - a[1]) * METRES_PER_STEP;
}

/** Metres from `p` to the nearest point of a segment. */
export function distanceToSegmentMetres(p: Point, a: Point, b: Point): number {
  const scale = eastScale(p);
  const [dx, dy] = [(b[0] - a[0]) * scale, b[1] - a[1]];
  const [px, py] = [(p[0] - a[0]) * scale, p[1] - a[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy) * METRES_PER_STEP;
}

/** Square metres of a doubled area in square steps, at the latitude of a point. */
export const squareMetres = (doubledArea: number, at: Point): number =>
  (Math.abs(doubledArea) / 2) * METRES_PER_STEP ** 2 * eastScale(at);

/** Metres east and north of an origin, on the plane that touches the sphere there. */
export const onPlane = (p: Point, origin: Point): [east: number, north: number] => [
  (p[0] - origin[0]) * eastScale(origin) * METRES_PER_STEP,
  (p[1] - origin[1]) * METRES_PER_STEP,
];
