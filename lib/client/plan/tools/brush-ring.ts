import { union } from "polyclip-ts";
import { onPlane } from "@/lib/grid/metric";
import { type Point, samePoint } from "@/lib/grid/point";

const CORNERS = 12;
/** Metres of a place one degree of latitude away, by its steps: the inverse of `onPlane`. */
const METRES_PER_STEP_NORTH = onPlane([0, 1], [0, 0])[1];

/**
 * The area that a round brush covers along a stroke, as one ring; what a stroke encloses is painted as well.
 * @param radius metres
 */
export function brushRing(stroke: readonly Point[], radius: number): Point[] {
  const [origin] = stroke;
  if (!origin) return [];
  const north = radius / METRES_PER_STEP_NORTH;
  const east = radius / onPlane([origin[0] + 1, origin[1]], origin)[0];
  const discs = stroke.map((at) => disc(at, east, north));
  const bands = stroke.slice(1).map((to, i) => band(stroke[i]!, to, east, north));
  const [first, ...rest] = [...discs, ...bands].map((ring): [[number, number][]] => [ring]);
  if (!first) return [];
  const [outside] = union(first, ...rest)[0] ?? [];
  const ring = (outside ?? []).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return ring.filter((p, i) => i === 0 || !samePoint(p, ring[i - 1]!));
}

function disc([x, y]: Point, east: number, north: number): [number, number][] {
  const ring = Array.from({ length: CORNERS }, (_, i): [number, number] => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [Math.round(x + east * Math.cos(angle)), Math.round(y + north * Math.sin(angle))];
  });
  return [...ring, ring[0]!];
}

/** A rectangle from one place of the stroke to the next. */
function band(a: Point, b: Point, east: number, north: number): [number, number][] {
  const [dx, dy] = [(b[0] - a[0]) / east, (b[1] - a[1]) / north];
  const length = Math.hypot(dx, dy) || 1;
  const [sx, sy] = [Math.round((-dy / length) * east), Math.round((dx / length) * north)];
  return [
    [a[0] + sx, a[1] + sy],
    [a[0] - sx, a[1] - sy],
    [b[0] - sx, b[1] - sy],
    [b[0] + sx, b[1] + sy],
    [a[0] + sx, a[1] + sy],
  ];
}
