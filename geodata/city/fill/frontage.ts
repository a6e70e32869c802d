import type { Point } from "../geometry/point";
import { distance } from "../geometry/point";
import { type Plot, rectangle, turned } from "./plot";

/** Low shop rows along the busy sides of a plot, in the direction of the street. */
export function fillFrontage(plot: Plot, busy: readonly string[], share: number): void {
  const { random } = plot;
  for (const { from, to, street } of plot.sides) {
    const length = distance(from, to);
    if (!busy.includes(street) || length < 40) continue;
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    for (let s = 6; s < length - 26; ) {
      const width = Math.min(random.between(20, 42), length - 6 - s);
      if (random.chance(share)) {
        const x = from[0] + along[0] * (s + width / 2) - along[1] * 6.5;
        const y = from[1] + along[1] * (s + width / 2) + along[0] * 6.5;
        // Shops stand wall to wall where the street is straight; the gap only keeps the map readable.
        plot.build("shop", turned(rectangle(0, 0, width, 9), x, y, angle), { gap: 1, floors: random.integer(1, 3) });
      }
      s += width + random.between(2, 8);
    }
  }
}
