export interface Tile {
  /** What the layer's data was when the tile was made (layer-revision.ts). */
  revision: string;
  /** Hash of the bytes: the same tile has the same tag in every process and after a restart. */
  etag: string;
  bytes: Buffer;
  /** Made when the first client asks for it, then kept. */
  gzip?: Promise<Buffer>;
}

/** What an entry weighs beside its bytes: key, tag, two buffers' heads. */
const OVERHEAD_BYTES = 500;

/** Keeps the tiles asked for last, up to a number of bytes. A Map keeps the order of insertion, so its first key is the oldest. */
export class TileCache {
  readonly #tiles = new Map<string, { tile: Tile; weight: number }>();
  readonly #mostBytes: number;
  #weight = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get weight(): number {
    return this.#weight;
  }

  get(key: string): Tile | undefined {
    const entry = this.#tiles.get(key);
    if (!entry) return undefined;
    this.#tiles.delete(key);
    this.#tiles.set(key, entry);
    return entry.tile;
  }

  /** Also called when a tile has grown: its compressed bytes count as well. */
  set(key: string, tile: Tile, compressedBytes = 0): void {
    this.#remove(key);
    const weight = tile.bytes.byteLength + compressedBytes + OVERHEAD_BYTES;
    if (weight > this.#mostBytes) return;
    this.#tiles.set(key, { tile, weight });
    this.#weight += weight;
    for (const oldest of this.#tiles.keys()) {
      if (this.#weight <= this.#mostBytes) return;
      this.#remove(oldest);
    }
  }

  clear(): void {
    this.#tiles.clear();
    this.#weight = 0;
  }

  #remove(key: string): void {
    this.#weight -= this.#tiles.get(key)?.weight ?? 0;
    this.#tiles.delete(key);
  }
}
