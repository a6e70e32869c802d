import { cellToBoundary, latLngToCell } from "h3-js";
import type { IncidentTable } from "./incident-table";
import { severityWeight, type Weighting } from "./severity-weight";

export interface HexagonCount {
  cell: string;
  /** Cases, or what they weigh. */
  count: number;
  /** Corners as `[lng, lat]`, closed. */
  ring: [number, number][];
}

/** Cells of one resolution by number, and the number of each row's cell. */
interface Level {
  cells: string[];
  numbers: Map<string, number>;
  /** For rows 0 … `known` − 1. */
  numberOfRow: Uint32Array;
  known: number;
}

/** Remembers each case's cell: a position hardly ever changes, and finding a cell is the slow part. */
export class HexagonIndex {
  readonly #levels = new Map<number, Level>();

  /** How many rows have no cell yet. */
  missing(table: IncidentTable, resolution: number): number {
    return table.count - this.#level(resolution).known;
  }

  /** Takes the cells of the next rows, found elsewhere: `cells[places[i]]` is that of the i-th of them. */
  add(resolution: number, { cells, places }: { cells: readonly string[]; places: ArrayLike<number> }): void {
    const level = this.#level(resolution);
    const numbers = cells.map((cell) => numberIn(level, cell));
    for (let i = 0; i < places.length; i++) put(level, numbers[places[i]!]!);
  }

  /** Finds what is missing here and now: for the few rows that have just come in. */
  complete(table: IncidentTable, resolution: number): void {
    const level = this.#level(resolution);
    for (let row = level.known; row < table.count; row++)
      put(level, numberIn(level, latLngToCell(table.lat[row]!, table.lng[row]!, resolution)));
  }

  cells(resolution: number): readonly string[] {
    return this.#level(resolution).cells;
  }

  /** Number of each row's cell. */
  numbers(resolution: number): Uint32Array {
    const { numberOfRow, known } = this.#level(resolution);
    return numberOfRow.subarray(0, known);
  }

  /** Cases per cell of the rows given. */
  count(table: IncidentTable, rows: ArrayLike<number>, resolution: number, weighting: Weighting): HexagonCount[] {
    const { cells, numberOfRow } = this.#level(resolution);
    const counts = new Float64Array(cells.length);
    for (let i = 0; i < rows.length; i++)
      counts[numberOfRow[rows[i]!]!]! += severityWeight(table.severity[rows[i]!]!, weighting);
    const found: HexagonCount[] = [];
    for (const [number, count] of counts.entries())
      if (count > 0) found.push({ cell: cells[number]!, count, ring: ringOf(cells[number]!) });
    return found;
  }

  #level(resolution: number): Level {
    let level = this.#levels.get(resolution);
    if (!level) {
      level = { cells: [], numbers: new Map(), numberOfRow: new Uint32Array(1024), known: 0 };
      this.#levels.set(resolution, level);
    }
    return level;
  }
}

function numberIn({ cells, numbers }: Level, cell: string): number {
  let number = numbers.get(cell);
  if (number === undefined) {
    number = cells.push(cell) - 1;
    numbers.set(cell, number);
  }
  return number;
}

function put(level: Level, number: number): void {
  if (level.known === level.numberOfRow.length) {
    const larger = new Uint32Array(level.known * 2);
    larger.set(level.numberOfRow);
    level.numberOfRow = larger;
  }
  level.numberOfRow[level.known++] = number;
}

const rings = new Map<string, [number, number][]>();

/** A cell's corners; they never change, and playing asks for the same cells ten times a second. */
export function ringOf(cell: string): [number, number][] {
  const ring = rings.get(cell) ?? cellToBoundary(cell, true);
  rings.set(cell, ring);
  return ring;
}
