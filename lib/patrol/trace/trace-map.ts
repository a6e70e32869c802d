import { type LngLat, type LocalPlane, localPlane, type PlanePoint } from "@/lib/geometry/local-plane";
import { type ShortestWays, shortestWays } from "../shortest-ways";
import { type StreetGraph, streetGraph } from "../street-graph";
import type { TraceStreet } from "./trace-street";

/** A place on a street that a fix may belong to. */
export interface Candidate {
  street: number;
  alongMetres: number;
  asideMetres: number;
}

const CELL_METRES = 60;
/** Ways between two samples are not longer than this. */
const FARTHEST_CENTIMETRES = 20_000;

interface Piece {
  street: number;
  a: PlanePoint;
  b: PlanePoint;
  /** Metres from the street's start to `a`. */
  passed: number;
  length: number;
}

/** Streets prepared for finding a walk on them: which are near a place, and how far it is from one to another. */
export class TraceMap {
  readonly graph: StreetGraph;
  readonly lengths: number[];
  readonly plane: LocalPlane;
  readonly #cells = new Map<string, Piece[]>();
  readonly #ways = new Map<number, ShortestWays>();

  constructor(streets: readonly TraceStreet[]) {
    this.plane = localPlane(streets[0]?.line[0] ?? [0, 0]);
    const nodes = new Map<string, number>();
    const node = (name: string) => nodes.get(name) ?? nodes.set(name, nodes.size).size - 1;
    this.lengths = streets.map(({ line }, street) => this.#addPieces(street, line));
    const edges = streets.map(({ fromNode, toNode }, street) => ({
      from: node(fromNode),
      to: node(toNode),
      centimetres: Math.round(this.lengths[street]! * 100),
      required: true,
    }));
    this.graph = streetGraph(nodes.size, edges);
  }

  /** The nearest place on each street within a distance of a point. */
  near([x, y]: PlanePoint, withinMetres: number): Candidate[] {
    const best = new Map<number, Candidate>();
    const reach = Math.ceil(withinMetres / CELL_METRES);
    const [column, row] = [Math.floor(x / CELL_METRES), Math.floor(y / CELL_METRES)];
    for (let i = column - reach; i <= column + reach; i++) {
      for (let j = row - reach; j <= row + reach; j++) {
        for (const { street, a, b, passed, length } of this.#cells.get(`${i},${j}`) ?? []) {
          const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
          const raw = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / (length * length);
          const share = Math.min(1, Math.max(0, raw));
          const asideMetres = Math.hypot(x - a[0] - share * dx, y - a[1] - share * dy);
          if (asideMetres > withinMetres || asideMetres >= (best.get(street)?.asideMetres ?? Infinity)) continue;
          best.set(street, { street, alongMetres: passed + share * length, asideMetres });
        }
      }
    }
    return [...best.values()];
  }

  /** Shortest ways from a node to those around it. */
  waysFrom(node: number): ShortestWays {
    const known = this.#ways.get(node) ?? shortestWays(this.graph, [node], FARTHEST_CENTIMETRES);
    this.#ways.set(node, known);
    return known;
  }

  #addPieces(street: number, line: readonly LngLat[]): number {
    const points = line.map(this.plane.toPlane);
    let passed = 0;
    for (let i = 0; i + 1 < points.length; i++) {
      const [a, b] = [points[i]!, points[i + 1]!];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      this.#put({ street, a, b, passed, length });
      passed += length;
    }
    return passed;
  }

  #put(piece: Piece): void {
    const { a, b } = piece;
    const cell = (value: number) => Math.floor(value / CELL_METRES);
    for (let i = cell(Math.min(a[0], b[0])); i <= cell(Math.max(a[0], b[0])); i++) {
      for (let j = cell(Math.min(a[1], b[1])); j <= cell(Math.max(a[1], b[1])); j++) {
        const key = `${i},${j}`;
        const pieces = this.#cells.get(key);
        if (pieces) pieces.push(piece);
        else this.#cells.set(key, [piece]);
      }
    }
  }
}
