import { at } from "../at";
import { distance, type Point } from "./point";

/** A centripetal-looking Catmull-Rom curve through the points, sampled about every `stepMetres`. */
export function smoothCurve(points: readonly Point[], stepMetres: number, closed = false): Point[] {
  const n = points.length;
  const get = (i: number): Point => at(points, closed ? (i + n) % n : Math.max(0, Math.min(n - 1, i)));
  const out: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [p, a, b, q] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const pieces = Math.max(1, Math.round(distance(a, b) / stepMetres));
    for (let k = 0; k < pieces; k++) {
      const t = k / pieces;
      out.push([spline(p[0], a[0], b[0], q[0], t), spline(p[1], a[1], b[1], q[1], t)]);
    }
  }
  if (!closed) out.push(get(n - 1));
  return out;
}

function spline(p: number, a: number, b: number, q: number, t: number): number {
  return 0.5 * (2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - q) * t * t + (3 * a - p - 3 * b + q) * t * t * t);
}

/** The line moved sideways: positive to the left of its direction. */
export function offsetCurve(line: readonly Point[], metres: (index: number) => number): Point[] {
  return line.map((p, i) => {
    const a = at(line, Math.max(0, i - 1));
    const b = at(line, Math.min(line.length - 1, i + 1));
    const length = distance(a, b) || 1;
    const d = metres(i);
    return [p[0] - ((b[1] - a[1]) / length) * d, p[1] + ((b[0] - a[0]) / length) * d];
  });
}
