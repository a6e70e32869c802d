import type { Point } from "./point";

const FIRST_SLOTS = 64;
const FREE = -1;

/**
 * Numbers points from 0 in the order they come; equal points have one number. Open addressing over whole steps: a quarter of
 * a million border points are told apart several times, and a map with a text a point took most of the time, and of the memory.
 */
export class PointNumbers {
  /** By number. */
  readonly points: Point[] = [];
  #slots = new Int32Array(FIRST_SLOTS).fill(FREE);

  /** The point's number, a new one for a new point. */
  add(point: Point): number {
    const slot = this.#slotOf(point);
    const known = this.#slots[slot]!;
    if (known !== FREE) return known;
    const number = this.points.push(point) - 1;
    this.#slots[slot] = number;
    if (this.points.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  /** -1 for a point that was never added. */
  find(point: Point): number {
    return this.#slots[this.#slotOf(point)]!;
  }

  /** Where the point is, or would go. */
  #slotOf([x, y]: Point): number {
    const mask = this.#slots.length - 1;
    // Two odd constants near 2^32 over the golden ratio and its square; the upper bits are the well mixed ones.
    const mixed = Math.imul(x, 0x9e37_79b1) ^ Math.imul(y, 0x85eb_ca77);
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]!;
      if (number === FREE) return slot;
      const other = this.points[number]!;
      if (other[0] === x && other[1] === y) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(FREE);
    for (const [number, point] of this.points.entries()) this.#slots[this.#slotOf(point)] = number;
  }
}
