import { boxesTouch, boxOfSet, clipToBox, type PlanarBox } from "@/lib/geometry/clip-to-box";
import { setHolds } from "@/lib/geometry/line-in-set";
import { areaOfSet, intersect, type PlanarSet, subtract } from "@/lib/geometry/planar-set";
import type { CoverageTile, GroundPiece, PlacePoint, StreetBit } from "./cover-tile";

/** Measured: the union of 12 000 sectors is quickest in tiles of this size (docs/decisions/012). */
const TILE_MILLIMETRES = 150_000;
/** Bits of street are short against a grid, so that the middle tells whose they are. */
const BIT_MILLIMETRES = 10_000;
/** Just beside the middle of a street, on either side. */
const BESIDE_MILLIMETRES = 500;

export interface Shape {
  set: PlanarSet;
  box: PlanarBox;
}

export const shapeOf = (set: PlanarSet): Shape => ({ set, box: boxOfSet(set) });

export interface CoverageGround {
  grids: readonly (Shape & { code: string; areaFactor: number })[];
  /** Houses. */
  houses: readonly Shape[];
  water: readonly Shape[];
  /** Estates, works, fields. */
  compounds: readonly Shape[];
  /** Lines in millimetres. */
  streets: readonly PlanarSet[number][];
  points: readonly PlacePoint[];
}

interface Bucket {
  grids: CoverageGround["grids"][number][];
  houses: Shape[];
  water: Shape[];
  compounds: Shape[];
  bits: [PlanarSet[number][number], PlanarSet[number][number]][];
  points: PlacePoint[];
}

/** Cuts a city's ground into tiles, lazily: a tile costs what lies in it, and nothing before it is asked for. */
export class CoverageTiles {
  readonly #buckets = new Map<string, Bucket>();

  constructor({ grids, houses, water, compounds, streets, points }: CoverageGround) {
    for (const grid of grids) this.#spread(grid, (bucket) => bucket.grids.push(grid));
    for (const shape of houses) this.#spread(shape, (bucket) => bucket.houses.push(shape));
    for (const shape of water) this.#spread(shape, (bucket) => bucket.water.push(shape));
    for (const shape of compounds) this.#spread(shape, (bucket) => bucket.compounds.push(shape));
    for (const line of streets) for (const bit of bitsOf(line)) this.#bucketAt(middle(...bit)).bits.push(bit);
    for (const point of points) this.#bucketAt(point.at).points.push(point);
  }

  /** Tiles that hold a part of some grid. */
  keys(): string[] {
    return [...this.#buckets].filter(([, { grids }]) => grids.length > 0).map(([key]) => key);
  }

  /** Keys of the tiles that a box touches. */
  keysIn(box: PlanarBox): string[] {
    return keysOfBox(box).filter((key) => (this.#buckets.get(key)?.grids.length ?? 0) > 0);
  }

  tile(key: string): CoverageTile {
    const box = tileBox(key);
    const bucket = this.#buckets.get(key) ?? emptyBucket();
    const clip = (shapes: readonly Shape[]): PlanarSet => shapes.flatMap(({ set }) => clipToBox(set, box));
    const [solid, private_] = [[...clip(bucket.houses), ...clip(bucket.water)], clip(bucket.compounds)];
    const pieces: GroundPiece[] = [];
    for (const { code, set, areaFactor } of bucket.grids) {
      const whole = clipToBox(set, box);
      if (whole.length === 0 || areaOfSet(whole) === 0) continue;
      const free = subtract(whole, solid);
      const open = subtract(free, private_);
      pieces.push({ gridCode: code, open, compound: intersect(free, private_), areaFactor });
    }
    const gridAt = (at: { x: number; y: number }) => bucket.grids.find(({ set }) => setHolds(set, at))?.code;
    const streets = bucket.bits.map(([from, to]): StreetBit => ({ from, to, grids: sides(from, to, gridAt) }));
    const isOutdoors = ({ at }: PlacePoint) => !bucket.houses.some((house) => holds(house, at));
    return {
      box,
      pieces,
      streets: streets.filter(({ grids }) => grids.length > 0),
      points: bucket.points.filter(isOutdoors),
    };
  }

  #spread(shape: Shape, put: (bucket: Bucket) => void): void {
    for (const key of keysOfBox(shape.box)) {
      if (boxesTouch(shape.box, tileBox(key))) put(this.#bucket(key));
    }
  }

  #bucketAt({ x, y }: { x: number; y: number }): Bucket {
    return this.#bucket(keyOf(Math.floor(x / TILE_MILLIMETRES), Math.floor(y / TILE_MILLIMETRES)));
  }

  #bucket(key: string): Bucket {
    const known = this.#buckets.get(key) ?? emptyBucket();
    this.#buckets.set(key, known);
    return known;
  }
}

const emptyBucket = (): Bucket => ({ grids: [], houses: [], water: [], compounds: [], bits: [], points: [] });

const keyOf = (column: number, row: number): string => `${column},${row}`;

export function keysOfBox({ west, south, east, north }: PlanarBox): string[] {
  const keys: string[] = [];
  const index = (value: number): number => Math.floor(value / TILE_MILLIMETRES);
  for (let column = index(west); column <= index(east); column++) {
    for (let row = index(south); row <= index(north); row++) keys.push(keyOf(column, row));
  }
  return keys;
}

export function tileBox(key: string): PlanarBox {
  const [column = 0, row = 0] = key.split(",").map(Number);
  const [west, south] = [column * TILE_MILLIMETRES, row * TILE_MILLIMETRES];
  return { west, south, east: west + TILE_MILLIMETRES, north: south + TILE_MILLIMETRES };
}

type Point = PlanarSet[number][number];

function bitsOf(line: readonly Point[]): [Point, Point][] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / BIT_MILLIMETRES));
    const at = (step: number): Point => ({
      x: from.x + ((to.x - from.x) * step) / count,
      y: from.y + ((to.y - from.y) * step) / count,
    });
    return Array.from({ length: count }, (_, step): [Point, Point] => [at(step), at(step + 1)]);
  });
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Streets are what most grids end at: each side has its half. */
function sides(from: Point, to: Point, gridAt: (at: Point) => string | undefined): string[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [(-(to.y - from.y) / length) * BESIDE_MILLIMETRES, ((to.x - from.x) / length) * BESIDE_MILLIMETRES];
  const { x, y } = middle(from, to);
  return [gridAt({ x: x + nx, y: y + ny }), gridAt({ x: x - nx, y: y - ny })].filter((code) => code !== undefined);
}

const holds = ({ box, set }: Shape, { x, y }: Point): boolean =>
  x >= box.west && x <= box.east && y >= box.south && y <= box.north && setHolds(set, { x, y });
