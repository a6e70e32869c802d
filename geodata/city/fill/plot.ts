import { pointInRing } from "@/lib/geometry/point-in-ring";
import type { BuildingKind, LandKind, RoadClass } from "../../city-types";
import { at } from "../at";
import type { Point } from "../geometry/point";
import { type Bounds, boundsOf, distanceToSegment } from "../geometry/ring";
import { segmentCrossing } from "../geometry/segment-crossing";
import type { Random } from "../random";

export interface PlotBuilding {
  kind: BuildingKind;
  ring: Point[];
  /** Storeys where the kind alone does not say; dwellings are fitted to the grid's households afterwards. */
  floors: number;
  stairwells: number;
  flatsPerFloor: number;
  /** A name of its own, e.g. 教学楼; empty for the numbered buildings of an estate. */
  label: string;
}

export interface PlotPath {
  class: RoadClass;
  /** Local metres. */
  points: Point[];
  /** Whether the ends want to reach the street outside. */
  opensAtStart: boolean;
  opensAtEnd: boolean;
  /** Where it meets the embankment by stairs rather than by a gate. */
  steps: boolean;
}

interface PlotLand {
  kind: LandKind;
  ring: Point[];
}

interface PlotSide {
  from: Point;
  to: Point;
  street: string;
}

/**
 * The ground of one grid between its streets, turned so that its main side lies along x. Fillers build in this frame;
 * the plot refuses what would leave the ground or touch what stands, so no filler has to know its exact outline.
 */
export class Plot {
  readonly buildings: PlotBuilding[] = [];
  readonly paths: PlotPath[] = [];
  readonly lands: PlotLand[] = [];
  readonly trees: { point: Point; radius: number }[] = [];
  readonly ring: Point[];
  readonly sides: PlotSide[];
  readonly box: Bounds;
  private readonly taken: Bounds[] = [];
  private readonly cos: number;
  private readonly sin: number;

  constructor(
    worldRing: readonly Point[],
    sideStreets: readonly string[],
    turn: number,
    /** Own stream of the grid, and one shared by all grids of the block (so an estate keeps one style). */
    readonly random: Random,
    readonly style: Random,
  ) {
    this.cos = Math.cos(turn);
    this.sin = Math.sin(turn);
    this.ring = worldRing.map((p) => this.toFrame(p));
    this.box = boundsOf(this.ring);
    this.sides = this.ring.map((from, i) => ({
      from,
      to: at(this.ring, (i + 1) % this.ring.length),
      street: at(sideStreets, i),
    }));
  }

  get width(): number {
    return this.box.east - this.box.west;
  }

  get height(): number {
    return this.box.north - this.box.south;
  }

  toFrame([x, y]: Point): Point {
    return [x * this.cos + y * this.sin, y * this.cos - x * this.sin];
  }

  toWorld([x, y]: Point): Point {
    return [x * this.cos - y * this.sin, y * this.cos + x * this.sin];
  }

  contains(shape: readonly Point[]): boolean {
    if (!shape.every((corner) => pointInRing(corner, this.ring))) return false;
    for (let i = 0; i < this.ring.length; i++) {
      const a = at(this.ring, i);
      const b = at(this.ring, (i + 1) % this.ring.length);
      for (let k = 0; k < shape.length; k++) {
        if (segmentCrossing(a, b, at(shape, k), at(shape, (k + 1) % shape.length))) return false;
      }
    }
    return true;
  }

  isFree(box: Bounds, gap: number): boolean {
    return this.taken.every(
      (other) =>
        other.west - gap >= box.east ||
        other.east + gap <= box.west ||
        other.south - gap >= box.north ||
        other.north + gap <= box.south,
    );
  }

  reserve(box: Bounds): void {
    this.taken.push(box);
  }

  /** Builds when the shape (in the frame) fits; its corners must run anticlockwise. */
  build(
    kind: BuildingKind,
    shape: Point[],
    { gap = 4, floors = 1, stairwells = 0, flatsPerFloor = 0, label = "" } = {},
  ): boolean {
    const box = boundsOf(shape);
    if (!this.isFree(box, gap) || !this.contains(shape)) return false;
    this.reserve(box);
    this.buildings.push({ kind, ring: shape.map((p) => this.toWorld(p)), floors, stairwells, flatsPerFloor, label });
    return true;
  }

  buildRect(
    kind: BuildingKind,
    x: number,
    y: number,
    width: number,
    height: number,
    options?: Parameters<Plot["build"]>[2],
  ): boolean {
    return this.build(kind, rectangle(x, y, width, height), options);
  }

  /** Tries places near (x, y), further and further out, until the building fits. */
  buildNear(
    kind: BuildingKind,
    x: number,
    y: number,
    width: number,
    height: number,
    options?: Parameters<Plot["build"]>[2],
  ): boolean {
    for (let ring = 0; ring < 9; ring++) {
      for (let k = 0; k < (ring === 0 ? 1 : 8); k++) {
        const a = (k * Math.PI) / 4 + ring * 0.4;
        const r = ring * 13;
        if (this.buildRect(kind, x + Math.cos(a) * r, y + Math.sin(a) * r, width, height, options)) return true;
      }
    }
    return false;
  }

  /** Ground cover that may not stick out of the plot; returns whether it was laid. */
  cover(kind: LandKind, shape: Point[]): boolean {
    if (!this.contains(shape)) return false;
    this.lands.push({ kind, ring: shape.map((p) => this.toWorld(p)) });
    return true;
  }

  coverAll(kind: LandKind): void {
    this.lands.push({ kind, ring: this.ring.map((p) => this.toWorld(p)) });
  }

  plant(x: number, y: number, radius: number): void {
    if (pointInRing([x, y], this.ring)) this.trees.push({ point: this.toWorld([x, y]), radius });
  }

  path(roadClass: RoadClass, points: Point[], { opensAtStart = false, opensAtEnd = false, steps = false } = {}): void {
    this.paths.push({ class: roadClass, points: points.map((p) => this.toWorld(p)), opensAtStart, opensAtEnd, steps });
  }

  /** Whether a place in the frame lies within so many metres of the middle of a path. */
  isOnPath(x: number, y: number, metres: number): boolean {
    const [wx, wy] = this.toWorld([x, y]);
    return this.paths.some(({ points }) =>
      points.some((to, i) => i > 0 && distanceToSegment(wx, wy, at(points, i - 1), to) < metres),
    );
  }

  /** The stretches of a horizontal strip that lie wholly inside. */
  spans(south: number, north: number): [west: number, east: number][] {
    let spans: [number, number][] = [[this.box.west, this.box.east]];
    for (const y of [south, (south + north) / 2, north]) spans = intersect(spans, this.scan(y));
    return spans;
  }

  /** The stretches of a vertical line inside. */
  column(x: number): [south: number, north: number][] {
    return pairs(
      this.ring.map(([px, py]): Point => [py, px]),
      x,
    );
  }

  private scan(y: number): [number, number][] {
    return pairs(this.ring, y);
  }
}

function pairs(ring: readonly Point[], y: number): [number, number][] {
  const cuts: number[] = [];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = at(ring, j);
    const [bx, by] = at(ring, i);
    if (ay > y !== by > y) cuts.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  cuts.sort((p, q) => p - q);
  const spans: [number, number][] = [];
  for (let i = 1; i < cuts.length; i += 2) spans.push([at(cuts, i - 1), at(cuts, i)]);
  return spans;
}

function intersect(a: [number, number][], b: [number, number][]): [number, number][] {
  return a.flatMap(([w1, e1]) =>
    b.map(([w2, e2]): [number, number] => [Math.max(w1, w2), Math.min(e1, e2)]).filter(([w, e]) => e > w),
  );
}

export function longestSpan(spans: [number, number][]): [number, number] | null {
  return spans.reduce<[number, number] | null>(
    (best, span) => (best && best[1] - best[0] >= span[1] - span[0] ? best : span),
    null,
  );
}

export function rectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x - width / 2, y - height / 2],
    [x + width / 2, y - height / 2],
    [x + width / 2, y + height / 2],
    [x - width / 2, y + height / 2],
  ];
}

export function turned(shape: readonly Point[], x: number, y: number, angle: number): Point[] {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return shape.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c]);
}

/** A pond, a lawn: an ellipse that two waves make natural. */
export function blob(
  x: number,
  y: number,
  rx: number,
  ry: number,
  wave: number,
  corners: number,
  random: Random,
): Point[] {
  const phase = random.between(0, 6);
  return Array.from({ length: corners }, (_, i) => {
    const a = (i / corners) * Math.PI * 2;
    const k = 1 + wave * Math.sin(a * 2 + phase) + wave * 0.6 * Math.sin(a * 3 + phase * 2);
    return [x + Math.cos(a) * rx * k, y + Math.sin(a) * ry * k];
  });
}

export function roundedRectangle(box: Bounds, radius: number, steps = 3): Point[] {
  const corners: [number, number, number][] = [
    [box.east - radius, box.north - radius, 0],
    [box.west + radius, box.north - radius, 1],
    [box.west + radius, box.south + radius, 2],
    [box.east - radius, box.south + radius, 3],
  ];
  return corners.flatMap(([cx, cy, quarter]) =>
    Array.from({ length: steps + 1 }, (_, k): Point => {
      const a = (quarter + k / steps) * (Math.PI / 2);
      return [cx + radius * Math.cos(a), cy + radius * Math.sin(a)];
    }),
  );
}
