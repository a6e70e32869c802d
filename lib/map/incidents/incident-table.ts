import { type IncidentSource, incidentSources } from "@/lib/incidents/incident-source";
import { type IncidentStatus, incidentStatuses, isSettled } from "@/lib/incidents/incident-status";

/** One case as the map needs it. Times are seconds since 1970; `Infinity` = not (yet). */
export interface MapIncident {
  id: string;
  position: readonly [lng: number, lat: number];
  severity: number;
  status: IncidentStatus;
  gridCode: string;
  /** Class and sub-class, 5 digits. */
  category: string;
  /** Absent when an event of an older server did not say. */
  source: IncidentSource | undefined;
  reportedAt: number;
  /** The running limit: since when it runs, and its end. Of a closed case it counts from the report. */
  dueFrom: number;
  dueAt: number;
  closedAt: number;
  /** Grows with every change of the case; an answer that was overtaken by an event is known by it. */
  revision: number;
}

const START_CAPACITY = 1024;
/** As in the binary columns: that or more. */
const MOST_REVISION = 65_535;
const NO_SOURCE = 255;

/**
 * All cases of the time strip as columns, indexed by id. Filled from the binary columns, kept true by live events.
 * Rows are added and changed, never removed; `version` grows with every change, so that readers know when to look again.
 */
export class IncidentTable {
  count = 0;
  version = 0;
  lng = new Float64Array(START_CAPACITY);
  lat = new Float64Array(START_CAPACITY);
  reportedAt = new Float64Array(START_CAPACITY);
  dueFrom = new Float64Array(START_CAPACITY);
  dueAt = new Float64Array(START_CAPACITY);
  closedAt = new Float64Array(START_CAPACITY);
  severity = new Uint8Array(START_CAPACITY);
  status = new Uint8Array(START_CAPACITY);
  revision = new Uint16Array(START_CAPACITY);
  /** Place in `incidentSources`; 255 = not known. */
  source = new Uint8Array(START_CAPACITY);
  /** Place in `gridCodes`. */
  grid = new Uint32Array(START_CAPACITY);
  readonly gridCodes: string[] = [""];
  /** Place in `categories`. */
  category = new Uint16Array(START_CAPACITY);
  readonly categories: string[] = [];
  readonly #ids: string[] = [];
  readonly #rowOfId = new Map<string, number>();
  readonly #gridOfCode = new Map([["", 0]]);
  readonly #placeOfCategory = new Map<string, number>();

  /** Adds a case, or changes the one with this id unless what is known of it is newer. */
  put(incident: MapIncident): number {
    let row = this.#rowOfId.get(incident.id);
    const revision = Math.min(incident.revision, MOST_REVISION);
    if (row !== undefined && revision < this.revision[row]!) return row;
    if (row === undefined) {
      row = this.count++;
      if (row >= this.lng.length) this.#grow();
      this.#rowOfId.set(incident.id, row);
      this.#ids.push(incident.id);
      this.source[row] = NO_SOURCE;
    }
    [this.lng[row], this.lat[row]] = incident.position;
    this.reportedAt[row] = incident.reportedAt;
    this.dueFrom[row] = incident.dueFrom;
    this.dueAt[row] = incident.dueAt;
    this.closedAt[row] = incident.closedAt;
    this.severity[row] = incident.severity;
    this.status[row] = incidentStatuses.indexOf(incident.status);
    this.revision[row] = revision;
    this.category[row] = placeOf(incident.category, this.categories, this.#placeOfCategory);
    if (incident.source !== undefined) this.source[row] = incidentSources.indexOf(incident.source);
    // Whoever knows the grid keeps it.
    if (incident.gridCode !== "") this.grid[row] = placeOf(incident.gridCode, this.gridCodes, this.#gridOfCode);
    this.version++;
    return row;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOfId.get(id);
  }

  idAt(row: number): string {
    return this.#ids[row]!;
  }

  read(row: number): MapIncident {
    return {
      id: this.#ids[row]!,
      position: [this.lng[row]!, this.lat[row]!],
      severity: this.severity[row]!,
      status: incidentStatuses[this.status[row]!]!,
      gridCode: this.gridCodes[this.grid[row]!]!,
      category: this.categories[this.category[row]!]!,
      source: incidentSources[this.source[row]!],
      reportedAt: this.reportedAt[row]!,
      dueFrom: this.dueFrom[row]!,
      dueAt: this.dueAt[row]!,
      closedAt: this.closedAt[row]!,
      revision: this.revision[row]!,
    };
  }

  #grow(): void {
    const larger = <
      Column extends
        | Float64Array<ArrayBuffer>
        | Uint8Array<ArrayBuffer>
        | Uint16Array<ArrayBuffer>
        | Uint32Array<ArrayBuffer>,
    >(
      column: Column,
    ): Column => {
      const next = new (column.constructor as new (length: number) => Column)(column.length * 2);
      next.set(column);
      return next;
    };
    this.lng = larger(this.lng);
    this.lat = larger(this.lat);
    this.reportedAt = larger(this.reportedAt);
    this.dueFrom = larger(this.dueFrom);
    this.dueAt = larger(this.dueAt);
    this.closedAt = larger(this.closedAt);
    this.severity = larger(this.severity);
    this.status = larger(this.status);
    this.revision = larger(this.revision);
    this.source = larger(this.source);
    this.grid = larger(this.grid);
    this.category = larger(this.category);
  }
}

/** Where a code stands in a list that grows by codes not seen before. */
function placeOf(code: string, codes: string[], places: Map<string, number>): number {
  let place = places.get(code);
  if (place === undefined) {
    place = codes.push(code) - 1;
    places.set(code, place);
  }
  return place;
}

/** When a live event says that nothing is left to do, the case ended with that event. */
export const closingTime = (status: IncidentStatus, eventSeconds: number): number =>
  isSettled(status) ? eventSeconds : Infinity;
