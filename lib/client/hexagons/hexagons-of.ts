import { HexagonIndex } from "@/lib/map/incidents/hexagon-index";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { runHexagons } from "@/lib/workers/hexagons/run-hexagons";

/** So many are found within a frame; more go to a worker. */
const FEW_ROWS = 2_000;

const indexes = new WeakMap<IncidentTable, HexagonIndex>();

function indexOf(table: IncidentTable): HexagonIndex {
  const index = indexes.get(table) ?? new HexagonIndex();
  indexes.set(table, index);
  return index;
}

/** The cells of a table if they are known, or nearly; null: wait for `findHexagons`. */
export function hexagonsOf(table: IncidentTable, resolution: number): HexagonIndex | null {
  const index = indexOf(table);
  if (index.missing(table, resolution) > FEW_ROWS) return null;
  index.complete(table, resolution);
  return index;
}

/** Finds the cell of every row, without holding up the page. */
export async function findHexagons(
  table: IncidentTable,
  resolution: number,
  signal: AbortSignal,
): Promise<HexagonIndex> {
  const index = indexOf(table);
  for (let missing = index.missing(table, resolution); missing > FEW_ROWS; ) {
    const [from, to] = [table.count - missing, table.count];
    const answer = await runHexagons(table.lng.slice(from, to), table.lat.slice(from, to), resolution, signal);
    // Map and hot spots may have asked for the same rows; the first answer is taken.
    if (index.missing(table, resolution) === table.count - from) index.add(resolution, answer);
    missing = index.missing(table, resolution);
  }
  index.complete(table, resolution);
  return index;
}
