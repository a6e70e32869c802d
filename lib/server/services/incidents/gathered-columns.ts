import type { IncidentColumns } from "@/lib/contracts/incident-columns";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import type { ColumnsSink } from "@/lib/server/db/queries/incidents/read-incident-columns";

const FIRST_CAPACITY = 4_096;

const arrays = (capacity: number) => ({
  id: new Float64Array(capacity),
  lng: new Int32Array(capacity),
  lat: new Int32Array(capacity),
  reportedAt: new Uint32Array(capacity),
  closedAt: new Uint32Array(capacity),
  dueAt: new Uint32Array(capacity),
  dueFrom: new Uint32Array(capacity),
  category: new Uint16Array(capacity),
  grid: new Uint16Array(capacity),
  revision: new Uint8Array(capacity),
  severity: new Uint8Array(capacity),
  source: new Uint8Array(capacity),
  status: new Uint8Array(capacity),
});
type Arrays = ReturnType<typeof arrays>;
const names = Object.keys(arrays(0)) as (keyof Arrays)[];

/** Columns that grow case by case; how many there will be is known only when the database has sent the last. */
export class GatheredColumns implements ColumnsSink {
  count = 0;
  #capacity = FIRST_CAPACITY;
  #arrays = arrays(FIRST_CAPACITY);
  readonly #categories = new Places();
  readonly #grids = new Places();

  add(
    id: number,
    lng: number,
    lat: number,
    category: number,
    grid: number,
    facts: number,
    reportedAt: number,
    closedAt: number,
    dueAt: number,
    dueFrom: number,
  ): void {
    if (this.count === this.#capacity) this.#grow();
    const at = this.count++;
    const columns = this.#arrays;
    columns.id[at] = id;
    columns.lng[at] = Math.round(lng * 1e7);
    columns.lat[at] = Math.round(lat * 1e7);
    columns.reportedAt[at] = reportedAt;
    columns.closedAt[at] = closedAt;
    columns.dueAt[at] = dueAt;
    columns.dueFrom[at] = dueFrom;
    columns.category[at] = this.#categories.of(category);
    columns.grid[at] = this.#grids.of(grid);
    columns.revision[at] = facts >>> 16;
    columns.severity[at] = (facts >>> 12) & 15;
    columns.source[at] = (facts >>> 8) & 15;
    columns.status[at] = facts;
  }

  columns(lastEventId: number): IncidentColumns {
    return {
      ...resized(this.#arrays, (column) => column.subarray(0, this.count)),
      lastEventId,
      statuses: incidentStatuses,
      sources: incidentSources,
      categories: this.#categories.codes(5),
      gridCodes: this.#grids.codes(15),
    };
  }

  #grow(): void {
    this.#capacity *= 2;
    const larger = arrays(this.#capacity);
    for (const name of names) larger[name].set(this.#arrays[name]);
    this.#arrays = larger;
  }
}

/** The same columns, each as `turn` makes it. */
const resized = (columns: Arrays, turn: (column: Arrays[keyof Arrays]) => Arrays[keyof Arrays]): Arrays =>
  Object.fromEntries(names.map((name) => [name, turn(columns[name])])) as Arrays;

/** Codes of digits in the order of their first mention. */
class Places {
  readonly #places = new Map<number, number>();

  of(code: number): number {
    const known = this.#places.get(code);
    if (known !== undefined) return known;
    this.#places.set(code, this.#places.size);
    return this.#places.size - 1;
  }

  codes(digits: number): string[] {
    return [...this.#places.keys()].map((code) => String(code).padStart(digits, "0"));
  }
}
