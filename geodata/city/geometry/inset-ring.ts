import { signedArea } from "@/lib/geometry/signed-area";
import { at } from "../at";
import { distance, type Point } from "./point";
import { segmentCrossing } from "./segment-crossing";

interface Side {
  from: Point;
  to: Point;
  inset: number;
}

/**
 * Moves every side of an anticlockwise ring inwards by its own distance (side i runs from point i to point i + 1).
 * A side that shrinks to nothing is dropped and its neighbours meet instead. Null when nothing sound remains.
 */
export function insetRing(ring: readonly Point[], insets: readonly number[]): Point[] | null {
  let sides = mergeStraight(
    ring.map((from, i) => ({ from, to: at(ring, (i + 1) % ring.length), inset: at(insets, i) })),
  );
  for (let round = ring.length; round > 0 && sides.length >= 3; round--) {
    const corners = sides.map((side, i) => corner(at(sides, (i + sides.length - 1) % sides.length), side));
    const shrunk = sides.findIndex((side, i) => {
      const a = at(corners, i);
      const b = at(corners, (i + 1) % sides.length);
      return (b[0] - a[0]) * (side.to[0] - side.from[0]) + (b[1] - a[1]) * (side.to[1] - side.from[1]) <= 0;
    });
    if (shrunk < 0) return isSound(corners, ring) ? corners : null;
    sides = sides.filter((_, i) => i !== shrunk);
  }
  return null;
}

function mergeStraight(sides: Side[]): Side[] {
  const merged: Side[] = [];
  for (const side of sides) {
    const last = merged.at(-1);
    if (last && last.inset === side.inset && turn(last, side) < 0.012)
      merged[merged.length - 1] = { ...last, to: side.to };
    else merged.push(side);
  }
  const first = at(merged, 0);
  const last = at(merged, merged.length - 1);
  if (merged.length > 3 && first.inset === last.inset && turn(last, first) < 0.012) {
    merged[0] = { ...first, from: last.from };
    merged.pop();
  }
  return merged;
}

function turn(a: Side, b: Side): number {
  const cross = (a.to[0] - a.from[0]) * (b.to[1] - b.from[1]) - (a.to[1] - a.from[1]) * (b.to[0] - b.from[0]);
  const dot = (a.to[0] - a.from[0]) * (b.to[0] - b.from[0]) + (a.to[1] - a.from[1]) * (b.to[1] - b.from[1]);
  return Math.abs(Math.atan2(cross, dot));
}

function moved({ from, to, inset }: Side): [Point, Point] {
  const length = distance(from, to) || 1;
  const nx = (-(to[1] - from[1]) / length) * inset;
  const ny = ((to[0] - from[0]) / length) * inset;
  return [
    [from[0] + nx, from[1] + ny],
    [to[0] + nx, to[1] + ny],
  ];
}

function corner(before: Side, after: Side): Point {
  const [a, b] = moved(before);
  const [c, d] = moved(after);
  const rx = b[0] - a[0];
  const ry = b[1] - a[1];
  const sx = d[0] - c[0];
  const sy = d[1] - c[1];
  const determinant = rx * sy - ry * sx;
  if (Math.abs(determinant) < 0.02 * Math.hypot(rx, ry) * Math.hypot(sx, sy))
    return [(b[0] + c[0]) / 2, (b[1] + c[1]) / 2];
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / determinant;
  return [a[0] + t * rx, a[1] + t * ry];
}

function isSound(inner: Point[], outer: readonly Point[]): boolean {
  const area = signedArea(inner);
  if (area <= 60 || area >= signedArea(outer)) return false;
  const n = inner.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (segmentCrossing(at(inner, i), at(inner, i + 1), at(inner, j), at(inner, (j + 1) % n))) return false;
    }
  }
  return true;
}
