import { nearestCities } from "./nearest-cities";
import { TourOrder } from "./tour-order";

const NEIGHBOURS = 8;
const LONGEST_MOVED = 3;
const LONGEST_KICK = 30;
/** How many links a chain may exchange, and how many ways it may take at its first steps. */
const DEEPEST = 10;
const breadths = [3, 1] as const;
/** Gains below this are rounding. */
const LEAST_GAIN = 1e-7;

/**
 * Local search on a round tour: chains of exchanges (Lin & Kernighan, An effective heuristic algorithm for the travelling-salesman
 * problem, Operations Research 21, 1973) and Or-opt, over lists of near cities and a queue of cities whose surroundings changed.
 */
export class TourSearch {
  readonly order: TourOrder;
  readonly #count: number;
  readonly #cost: Float64Array;
  readonly #near: Int32Array;
  readonly #width: number;
  readonly #queued: Uint8Array;
  readonly #queue: number[] = [];
  readonly #touched: number[] = [];

  constructor(start: Int32Array, cost: Float64Array) {
    this.order = new TourOrder(start);
    this.#count = start.length;
    this.#cost = cost;
    this.#width = Math.min(NEIGHBOURS, start.length - 1);
    this.#near = nearestCities(start.length, cost, this.#width);
    this.#queued = new Uint8Array(start.length);
    for (const city of start) this.#ask(city);
  }

  /** @returns by how much the tour became shorter */
  mend(): number {
    let gained = 0;
    for (let city = this.#queue.pop(); city !== undefined; city = this.#queue.pop()) {
      this.#queued[city] = 0;
      for (let gain = this.#improve(city); gain > 0; gain = this.#improve(city)) gained += gain;
    }
    return gained;
  }

  /** Swaps two short pieces that follow one another. @returns by how much the tour became longer */
  kick(random: () => number): number {
    const { order } = this;
    const longest = Math.max(1, Math.min(LONGEST_KICK, this.#count >> 3));
    const before = Math.floor(random() * this.#count);
    const length = 1 + Math.floor(random() * longest);
    const other = 1 + Math.floor(random() * longest);
    const a = order.after(before, 1);
    const b = order.after(before, length);
    const c = order.after(before, length + 1);
    const d = order.after(before, length + other);
    const after = order.after(before, length + other + 1);
    order.turnPiece(a, d, before);
    order.turnPiece(d, c, before);
    order.turnPiece(b, a, d);
    for (const city of [before, a, b, c, d, after]) this.#ask(city);
    return (
      this.#d(before, c) + this.#d(d, a) + this.#d(b, after) - this.#d(before, a) - this.#d(b, c) - this.#d(d, after)
    );
  }

  #d(a: number, b: number): number {
    return this.#cost[a * this.#count + b]!;
  }

  #ask(city: number): void {
    if (this.#queued[city] === 1) return;
    this.#queued[city] = 1;
    this.#queue.push(city);
  }

  #improve(city: number): number {
    const { order } = this;
    return (
      this.#movePiece(city, true) ||
      this.#movePiece(city, false) ||
      this.#exchange(city, order.next(city)) ||
      this.#exchange(city, order.previous(city))
    );
  }

  /** Takes the link between two cities out and looks for a chain of exchanges that gains. */
  #exchange(home: number, mate: number): number {
    this.#touched.length = 0;
    const gain = this.#chain(home, mate, this.#d(home, mate), 0);
    if (gain <= 0) return 0;
    this.#ask(home);
    this.#ask(mate);
    for (const city of this.#touched) this.#ask(city);
    return gain;
  }

  /**
   * The tour without the link home–tip is a path from tip to home. Joining tip to a city of it, and cutting the link before that
   * city, makes another path to home with another tip.
   * @param gained what the links taken out are longer than those put in, before the path is closed
   */
  #chain(home: number, tip: number, gained: number, depth: number): number {
    if (depth === DEEPEST) return 0;
    const { order } = this;
    const ahead = order.next(home) === tip;
    const breadth = breadths[Math.min(depth, breadths.length - 1)]!;
    let least = Infinity;
    for (let way = 0; way < breadth; way++) {
      let joint = -1;
      let newTip = -1;
      let best = -Infinity;
      for (let i = 0; i < this.#width; i++) {
        const city = this.#near[tip * this.#width + i]!;
        const left = gained - this.#d(tip, city);
        if (left <= LEAST_GAIN) break;
        const before = ahead ? order.previous(city) : order.next(city);
        if (city === home || before === tip || before === home) continue;
        const value = left + this.#d(before, city);
        // The next best way after those tried.
        if (value > best && value < least) [best, joint, newTip] = [value, city, before];
      }
      if (joint === -1) return 0;
      least = best;
      const turns = order.turns;
      order.turnPiece(tip, newTip, home);
      const closed = best - this.#d(newTip, home);
      const further = this.#chain(home, newTip, best, depth + 1);
      if (further > Math.max(closed, LEAST_GAIN) || closed > LEAST_GAIN) {
        this.#touched.push(tip, joint, newTip);
        return Math.max(further, closed);
      }
      order.undoTo(turns);
    }
    return 0;
  }

  /** Or-opt: a piece of up to three cities that ends in `city` goes between two others, either way round. */
  #movePiece(city: number, forward: boolean): number {
    const { order } = this;
    const before = forward ? order.previous(city) : order.next(city);
    let tail = city;
    for (let length = 1; length <= LONGEST_MOVED; length++) {
      const after = forward ? order.next(tail) : order.previous(tail);
      if (after === before) return 0;
      const saved = this.#d(before, city) + this.#d(tail, after) - this.#d(before, after);
      for (let i = 0; i < this.#width && saved > LEAST_GAIN; i++) {
        const other = this.#near[city * this.#width + i]!;
        const left = saved - this.#d(city, other);
        if (left <= LEAST_GAIN) break;
        if (this.#isIn(other, city, length, forward)) continue;
        for (let side = 0; side < 2; side++) {
          const isP = side === 0;
          const mate = isP === forward ? order.next(other) : order.previous(other);
          const gain = left + this.#d(other, mate) - this.#d(tail, mate);
          if (gain <= LEAST_GAIN || this.#isIn(mate, city, length, forward)) continue;
          // before | city…tail | after…p | q: two turns exchange the pieces and leave the moved one turned over.
          const p = isP ? other : mate;
          order.turnPiece(city, p, before);
          order.turnPiece(p, after, before);
          if (isP) order.turnPiece(tail, city, p);
          for (const each of [before, city, tail, after, other, mate]) this.#ask(each);
          return gain;
        }
      }
      tail = after;
    }
    return 0;
  }

  #isIn(city: number, head: number, length: number, forward: boolean): boolean {
    let at = head;
    for (let i = 0; i < length; i++) {
      if (at === city) return true;
      at = forward ? this.order.next(at) : this.order.previous(at);
    }
    return false;
  }
}
