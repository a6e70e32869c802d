const BUCKET_METRES = 32;

/** Spots of the plane, found by distance. */
export class SpotIndex {
  readonly #x: ArrayLike<number>;
  readonly #y: ArrayLike<number>;
  readonly #buckets = new Map<number, number[]>();

  constructor(x: ArrayLike<number>, y: ArrayLike<number>) {
    [this.#x, this.#y] = [x, y];
    for (let i = 0; i < x.length; i++) {
      const key = keyOf(cellOf(x[i]!), cellOf(y[i]!));
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(i);
      else this.#buckets.set(key, [i]);
    }
  }

  /** Calls `visit` with each spot within a distance, the edge included. */
  within(x: number, y: number, metres: number, visit: (index: number, dx: number, dy: number) => void): void {
    for (let column = cellOf(x - metres); column <= cellOf(x + metres); column++) {
      for (let row = cellOf(y - metres); row <= cellOf(y + metres); row++) {
        for (const index of this.#buckets.get(keyOf(column, row)) ?? []) {
          const [dx, dy] = [this.#x[index]! - x, this.#y[index]! - y];
          if (dx * dx + dy * dy <= metres * metres) visit(index, dx, dy);
        }
      }
    }
  }
}

const cellOf = (metres: number): number => Math.floor(metres / BUCKET_METRES);

/** Columns and rows of a plane that is less than 1 000 km wide. */
const keyOf = (column: number, row: number): number => (column + 32_768) * 65_536 + row + 32_768;
