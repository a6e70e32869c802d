import { cellToBoundary, latLngToCell } from "h3-js";
import type { IncidentTable } from "./incident-table";

export interface HexagonCount {
  cell: string;
  count: number;
  /** Corners as `[lng, lat]`, closed. */
  ring: [number, number][];
}

/** H3 resolutions: edges of about 461 m, 174 m, 66 m. Finer would point at single houses. */
export const hexagonResolution = (zoom: number): 8 | 9 | 10 => (zoom < 12.5 ? 8 : zoom < 15 ? 9 : 10);

/** Remembers each case's cell: a position never changes, and finding a cell is the slow part. */
export class HexagonCounter {
  readonly #cells = new Map<number, string[]>();

  /** Cases per cell of the rows given. */
  count(table: IncidentTable, rows: ArrayLike<number>, resolution: number): HexagonCount[] {
    const cells = this.#cells.get(resolution) ?? [];
    this.#cells.set(resolution, cells);
    const counts = new Map<string, number>();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const cell = (cells[row] ??= latLngToCell(table.lat[row]!, table.lng[row]!, resolution));
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    return Array.from(counts, ([cell, count]) => ({ cell, count, ring: cellToBoundary(cell, true) }));
  }
}
