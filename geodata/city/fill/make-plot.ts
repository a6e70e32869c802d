import { at } from "../at";
import { insetRing } from "../geometry/inset-ring";
import type { Point } from "../geometry/point";
import { distance } from "../geometry/point";
import { distanceToSegment } from "../geometry/ring";
import type { Layout } from "../plan/lay-out";
import { blockInsetMetres } from "../plan/street";
import { createRandom, forkSeed } from "../random";
import { Plot } from "./plot";

/** The buildable ground of a grid; null where streets leave none. */
export function makePlot({ map, streets, blockOf }: Layout, face: number, seed: number): Plot | null {
  const ring = map.ringOf(face);
  const points = ring.map((half) => map.pointOf(half));
  const classes = ring.map((half) => at(streets, map.streetOf(half)).class);
  const inner = insetRing(points, classes.map(blockInsetMetres));
  if (!inner) return null;
  const sideStreets = inner.map((from, i) => {
    const to = at(inner, (i + 1) % inner.length);
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    let nearest = 0;
    let gap = Number.POSITIVE_INFINITY;
    points.forEach((p, k) => {
      const d = Math.abs(
        distanceToSegment(x, y, p, at(points, (k + 1) % points.length)) - blockInsetMetres(at(classes, k)),
      );
      if (d < gap) {
        gap = d;
        nearest = k;
      }
    });
    return at(classes, nearest);
  });
  const block = at(blockOf, face);
  return new Plot(
    inner,
    sideStreets,
    mainTurn(inner),
    createRandom(forkSeed(seed, "plot", face)),
    createRandom(forkSeed(seed, "block", block.id)),
  );
}

/** The direction most of the outline has, folded into ±45°, so that rows of flats face south as they do in China. */
function mainTurn(ring: Point[]): number {
  let x = 0;
  let y = 0;
  ring.forEach((a, i) => {
    const b = at(ring, (i + 1) % ring.length);
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    const weight = distance(a, b) ** 1.5;
    x += weight * Math.cos(4 * angle);
    y += weight * Math.sin(4 * angle);
  });
  return Math.atan2(y, x) / 4;
}
