/** A point on a plane, in any unit. */
type Flat = readonly [x: number, y: number];

interface Circle {
  centre: Flat;
  radius: number;
}

/** Rounding must not make a circle miss the points that define it. */
const SLACK = 1 + 1e-9;

/**
 * The smallest circle around points (Welzl 1991, as three nested loops). Points are taken in the order given, so the same
 * points give the same circle.
 */
export function enclosingCircle(points: readonly Flat[]): Circle {
  let circle: Circle = { centre: points[0] ?? [0, 0], radius: 0 };
  points.forEach((p, i) => {
    if (!holds(circle, p)) circle = around(points.slice(0, i), p);
  });
  return circle;
}

function around(points: readonly Flat[], p: Flat): Circle {
  let circle: Circle = { centre: p, radius: 0 };
  points.forEach((q, i) => {
    if (!holds(circle, q)) circle = aroundBoth(points.slice(0, i), p, q);
  });
  return circle;
}

function aroundBoth(points: readonly Flat[], p: Flat, q: Flat): Circle {
  let circle = circleOver(p, q);
  for (const r of points) if (!holds(circle, r)) circle = circleThrough(p, q, r) ?? circle;
  return circle;
}

const holds = ({ centre, radius }: Circle, [x, y]: Flat): boolean =>
  Math.hypot(x - centre[0], y - centre[1]) <= radius * SLACK;

const circleOver = (p: Flat, q: Flat): Circle => ({
  centre: [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2],
  radius: Math.hypot(p[0] - q[0], p[1] - q[1]) / 2,
});

/** Null for three points in line. */
function circleThrough(p: Flat, q: Flat, r: Flat): Circle | null {
  const [bx, by, cx, cy] = [q[0] - p[0], q[1] - p[1], r[0] - p[0], r[1] - p[1]];
  const d = 2 * (bx * cy - by * cx);
  if (d === 0) return null;
  const x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / d;
  const y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / d;
  return { centre: [p[0] + x, p[1] + y], radius: Math.hypot(x, y) };
}
