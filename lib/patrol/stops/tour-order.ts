/** A round tour as an order of cities that can be turned over piece by piece, and turned back. */
export class TourOrder {
  readonly #count: number;
  readonly #city: Int32Array;
  readonly #place: Int32Array;
  readonly #log: number[] = [];

  constructor(order: Int32Array) {
    this.#count = order.length;
    this.#city = Int32Array.from(order);
    this.#place = new Int32Array(order.length);
    for (const [place, city] of order.entries()) this.#place[city] = place;
  }

  next(city: number): number {
    const place = this.#place[city]! + 1;
    return this.#city[place === this.#count ? 0 : place]!;
  }

  previous(city: number): number {
    const place = this.#place[city]!;
    return this.#city[(place === 0 ? this.#count : place) - 1]!;
  }

  /** The city so many steps after another. */
  after(city: number, steps: number): number {
    return this.#city[(this.#place[city]! + steps) % this.#count]!;
  }

  /** Turns over the cities from `first` to `last` (in the direction of `next`). */
  turn(first: number, last: number): void {
    const from = this.#place[first]!;
    const to = this.#place[last]!;
    this.#turnPlaces(from, to);
    this.#log.push(from, to);
  }

  /** Turns over the piece from `near` to `far`, of which `outside` is the neighbour at `near`: in whichever direction it lies. */
  turnPiece(near: number, far: number, outside: number): void {
    if (this.next(outside) === near) this.turn(near, far);
    else this.turn(far, near);
  }

  /** How many turns were made since the last `keep`. */
  get turns(): number {
    return this.#log.length >> 1;
  }

  /** All turns are final. */
  keep(): void {
    this.#log.length = 0;
  }

  /** Takes back the last turns, until so many are left. */
  undoTo(turns: number): void {
    while (this.#log.length > 2 * turns) {
      const to = this.#log.pop()!;
      const from = this.#log.pop()!;
      this.#turnPlaces(from, to);
    }
  }

  cities(): Int32Array {
    return Int32Array.from(this.#city);
  }

  /** Turning over the rest of the round instead makes the same tour; the shorter piece is turned. */
  #turnPlaces(from: number, to: number): void {
    const count = this.#count;
    let [i, j] = [from, to];
    let length = j - i + (j < i ? count + 1 : 1);
    if (2 * length > count) {
      [i, j] = [j + 1 === count ? 0 : j + 1, i === 0 ? count - 1 : i - 1];
      length = count - length;
    }
    for (let swaps = length >> 1; swaps > 0; swaps--) {
      const a = this.#city[i]!;
      const b = this.#city[j]!;
      this.#city[i] = b;
      this.#place[b] = i;
      this.#city[j] = a;
      this.#place[a] = j;
      if (++i === count) i = 0;
      if (--j < 0) j = count - 1;
    }
  }
}
