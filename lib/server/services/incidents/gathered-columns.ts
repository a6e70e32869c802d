import type { IncidentColumns } from "@/lib/contracts/incident-columns";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses } from "@/lib/incidents/incident-status";
import { caseRecord, recordedTime } from "@/lib/server/db/queries/incidents/case-record";

const FIRST_CAPACITY = 4_096;
/** Large, for what is not written yet takes no memory, and what is must be copied. */
const GROWTH = 8;

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

/** Columns that grow grid by grid; how many cases there will be is known only when the database has sent the last. */
export class GatheredColumns {
  /** Set when there were more cases than wanted; they are not kept. */
  tooMany = false;
  readonly #most: number;
  #count = 0;
  #capacity = FIRST_CAPACITY;
  #arrays = arrays(FIRST_CAPACITY);
  readonly #categories = new Map<number, number>();
  readonly #gridCodes: string[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** @param records many of `caseRecord`, all of one grid that did not come before */
  add(gridCode: string, records: DataView): void {
    const end = this.#count + records.byteLength / caseRecord.bytes;
    this.tooMany ||= end > this.#most;
    if (this.tooMany) return;
    this.#makeRoom(end);
    const columns = this.#arrays;
    const grid = this.#gridCodes.push(gridCode) - 1;
    for (let index = this.#count, at = 0; index < end; index += 1, at += caseRecord.bytes) {
      // A BigInt would take ten times as long; exact up to 2⁵³.
      columns.id[index] = records.getInt32(at + caseRecord.id) * 2 ** 32 + records.getUint32(at + caseRecord.id + 4);
      columns.lng[index] = records.getInt32(at + caseRecord.lng);
      columns.lat[index] = records.getInt32(at + caseRecord.lat);
      columns.reportedAt[index] = recordedTime(records.getInt32(at + caseRecord.reportedAt));
      columns.closedAt[index] = recordedTime(records.getInt32(at + caseRecord.closedAt));
      columns.dueAt[index] = recordedTime(records.getInt32(at + caseRecord.dueAt));
      columns.dueFrom[index] = recordedTime(records.getInt32(at + caseRecord.dueFrom));
      const facts = records.getInt32(at + caseRecord.facts);
      columns.category[index] = this.#placeOf(facts >>> 12);
      columns.severity[index] = (facts >>> 9) & 7;
      columns.source[index] = (facts >>> 4) & 31;
      columns.status[index] = facts & 15;
      columns.grid[index] = grid;
      columns.revision[index] = records.getInt16(at + caseRecord.revision);
    }
    this.#count = end;
  }

  columns(lastEventId: number): IncidentColumns {
    const filled = names.map((name) => [name, this.#arrays[name].subarray(0, this.#count)]);
    return {
      ...(Object.fromEntries(filled) as Arrays),
      lastEventId,
      statuses: incidentStatuses,
      sources: incidentSources,
      categories: [...this.#categories.keys()].map((code) => String(code).padStart(5, "0")),
      gridCodes: this.#gridCodes,
    };
  }

  /** Codes of classes in the order of their first mention. */
  #placeOf(category: number): number {
    const known = this.#categories.get(category);
    if (known !== undefined) return known;
    this.#categories.set(category, this.#categories.size);
    return this.#categories.size - 1;
  }

  #makeRoom(count: number): void {
    if (count <= this.#capacity) return;
    while (this.#capacity < count) this.#capacity *= GROWTH;
    this.#capacity = Math.min(this.#capacity, this.#most);
    const larger = arrays(this.#capacity);
    for (const name of names) larger[name].set(this.#arrays[name]);
    this.#arrays = larger;
  }
}
