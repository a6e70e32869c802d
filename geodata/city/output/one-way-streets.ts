import type { Point } from "../geometry/point";
import { createRandom, forkSeed } from "../random";

/** Every fifth branch street, as in the centres of many cities. */
const SHARE = 0.2;

/** Which branch streets are one-way, and which way they run: that of their first piece. The same name, the same answer. */
export class OneWayStreets {
  private readonly ways = new Map<string, Point>();

  has(name: string): boolean {
    return name !== "" && createRandom(forkSeed(0, name)).chance(SHARE);
  }

  /** Whether a piece of the street is drawn against the traffic. */
  runsAgainst(name: string, from: Point, to: Point): boolean {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const way = this.ways.get(name);
    if (!way) {
      this.ways.set(name, [dx, dy]);
      return false;
    }
    return dx * way[0] + dy * way[1] < 0;
  }
}
