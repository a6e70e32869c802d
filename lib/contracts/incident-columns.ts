import {
  type ColumnShape,
  type NumberPlane,
  type PlaneWidth,
  planeAt,
  planeOf,
  planeWidths,
  shapeOf,
  writePlane,
} from "./number-column";

/**
 * Many incidents as columns instead of rows: what a map and a time strip need of each, some 23 bytes a case and no parsing.
 * The layout is described in docs/api.md, "Incident columns". Both ends are little-endian machines, as all are that run
 * a browser or Node today, so typed arrays are laid over the bytes.
 */
export interface IncidentColumns {
  /** The live stream's number before the rows were read: `/live?after=` it, and no change is missed. */
  lastEventId: number;
  /** What the numbers in `status`, `category` and `grid` stand for. */
  statuses: readonly string[];
  sources: readonly string[];
  categories: readonly string[];
  gridCodes: readonly string[];
  /** The columns: one entry a case, in no order. */
  id: Float64Array;
  /** Degrees × 10⁷, WGS-84. */
  lng: Int32Array;
  lat: Int32Array;
  /** Seconds since 1970; 0 = not closed, no deadline. */
  reportedAt: Uint32Array;
  closedAt: Uint32Array;
  dueAt: Uint32Array;
  /** Since when the limit runs; 0 = none, or the case is closed, whose limit no longer runs. */
  dueFrom: Uint32Array;
  category: Uint16Array;
  grid: Uint16Array;
  /** As in the live stream, so that an older event can be told from a newer one; 255 = that or more. */
  revision: Uint8Array;
  severity: Uint8Array;
  source: Uint8Array;
  status: Uint8Array;
}

const MAGIC = 0x34434746; // "FGC4"
const PREFIX_BYTES = 8;
/** That or more. */
const MOST_REVISION = 255;

/** In this order inside each plane. Times after the report are small, where times since 1970 are not. */
const caseColumns = ["id", "lng", "lat", "reportedAt", "closedAfter", "dueAfter", "kind", "history"] as const;
/** Of the cases that are not closed. */
const openColumns = ["dueFromAfter"] as const;
type ColumnName = (typeof caseColumns | typeof openColumns)[number];
type Later = Readonly<Record<"closedAfter" | "dueAfter" | "dueFromAfter", number>>;

interface Header {
  count: number;
  /** How many are not closed; only they carry since when their limit runs. */
  open: number;
  lastEventId: number;
  statuses: readonly string[];
  sources: readonly string[];
  categories: readonly string[];
  gridCodes: readonly string[];
  /** `kind` = ((grid · categories + category) · statuses + status) · severities + severity, with the numbers of each. */
  severities: number;
  /** `history` is a place in this list of revision · sources + source: what there is at all are some dozens. */
  histories: readonly number[];
  columns: Readonly<Record<ColumnName, ColumnShape>>;
  /** Times after the report: 0 = none, else seconds after the report + this. */
  later: Later;
}

export function encodeIncidentColumns(columns: IncidentColumns): Uint8Array<ArrayBuffer> {
  const { lastEventId, statuses, sources, categories, gridCodes } = columns;
  const count = columns.id.length;
  const openRows = openRowsOf(columns.closedAt);
  const open = openRows.length;
  const severities = columns.severity.reduce((most, severity) => Math.max(most, severity), 0) + 1;
  const { later, histories, fill } = sentColumns(columns, { openRows, severities });
  // Each column is made twice, to measure and to write it: all at once they would be 64 MB of a million cases.
  const room = new Float64Array(count);
  const made = (name: ColumnName): Float64Array => {
    const values = name === "dueFromAfter" ? room.subarray(0, open) : room;
    fill[name](values);
    return values;
  };
  const shapes = Object.fromEntries([...caseColumns, ...openColumns].map((name) => [name, shapeOf(made(name))]));
  const told = { count, open, lastEventId, statuses, sources, categories, gridCodes, severities, histories, later };
  const header: Header = { ...told, columns: shapes as Record<ColumnName, ColumnShape> };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const places = placesOf(header, text.byteLength);
  const bytes = new Uint8Array(places.end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.byteLength, true);
  bytes.set(text, PREFIX_BYTES);
  for (const name of [...caseColumns, ...openColumns]) {
    const values = made(name);
    for (const { width, at, length } of places.planes.filter((plane) => plane.name === name))
      writePlane(planeAt(bytes.buffer, at, length, width), width, header.columns[name], values);
  }
  return bytes;
}

/** @throws RangeError when the bytes are not such an answer, or are cut off */
export function decodeIncidentColumns(bytes: ArrayBuffer): IncidentColumns {
  const view = new DataView(bytes);
  if (bytes.byteLength < PREFIX_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new RangeError("not incident columns");
  const headerBytes = view.getUint32(4, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, PREFIX_BYTES, headerBytes));
  const header = JSON.parse(text) as Header;
  const { count, open, severities, histories, columns, later, ...told } = header;
  const { statuses, sources, categories } = told;
  const places = placesOf(header, headerBytes);
  /** Fills an array with a column; `turn` makes the number that is wanted from the one that was sent. */
  const filled = <T extends NumberPlane | Int32Array>(
    into: T,
    name: ColumnName,
    turn: (sent: number, index: number) => number = (sent) => sent,
  ): T => {
    const { from } = columns[name];
    const [low, high] = places.planes
      .filter((plane) => plane.name === name)
      .map(({ at, length, width }) => planeAt(bytes, at, length, width));
    for (let index = 0; index < into.length; index += 1)
      into[index] = turn(from + low![index]! + (high ? high[index]! * 2 ** 16 : 0), index);
    return into;
  };
  const reportedAt = filled(new Uint32Array(count), "reportedAt");
  const moment = (name: "closedAfter" | "dueAfter"): Uint32Array =>
    filled(new Uint32Array(count), name, (sent, index) => (sent === 0 ? 0 : sent + later[name] + reportedAt[index]!));
  const kind = filled(new Float64Array(count), "kind");
  const history = filled(new Float64Array(count), "history", (sent) => histories[sent]!);
  const part = <T extends NumberPlane>(into: T, below: number, radix: number, of = kind): T => {
    for (let index = 0; index < count; index += 1) into[index] = Math.floor(of[index]! / below) % radix;
    return into;
  };
  const closedAt = moment("closedAfter");
  const dueFrom = new Uint32Array(count);
  const openRows = openRowsOf(closedAt);
  const dueFromAfter = filled(new Float64Array(open), "dueFromAfter");
  for (let place = 0; place < open; place += 1) {
    const row = openRows[place]!;
    if (dueFromAfter[place] !== 0) dueFrom[row] = dueFromAfter[place]! + later.dueFromAfter + reportedAt[row]!;
  }
  const belowCategory = statuses.length * severities;
  return {
    ...told,
    id: filled(new Float64Array(count), "id"),
    lng: filled(new Int32Array(count), "lng"),
    lat: filled(new Int32Array(count), "lat"),
    reportedAt,
    closedAt,
    dueAt: moment("dueAfter"),
    dueFrom,
    category: part(new Uint16Array(count), belowCategory, categories.length),
    grid: part(new Uint16Array(count), belowCategory * categories.length, Infinity),
    revision: part(new Uint8Array(count), sources.length, Infinity, history),
    source: part(new Uint8Array(count), 1, sources.length, history),
    severity: part(new Uint8Array(count), 1, severities),
    status: part(new Uint8Array(count), severities, statuses.length),
  };
}

/** Rows that are not closed. */
function openRowsOf(closedAt: Uint32Array): Uint32Array {
  const rows = new Uint32Array(closedAt.length);
  let open = 0;
  for (let row = 0; row < closedAt.length; row += 1) if (closedAt[row] === 0) rows[open++] = row;
  return rows.subarray(0, open);
}

interface PlanePlace {
  name: ColumnName;
  width: PlaneWidth;
  /** Bytes from the beginning, and numbers. */
  at: number;
  length: number;
}

/** Where everything lies behind the header: the open cases' planes, then those of all, each from 8 bytes a case to 1. */
function placesOf(header: Header, headerBytes: number): { planes: PlanePlace[]; end: number } {
  const planes: PlanePlace[] = [];
  let at = PREFIX_BYTES + headerBytes;
  for (const [names, length] of [[openColumns, header.open] as const, [caseColumns, header.count] as const]) {
    at = Math.ceil(at / 8) * 8;
    for (const width of planeWidths)
      for (const name of names)
        if (planeOf(header.columns[name], width)) {
          planes.push({ name, width, at, length });
          at += length * width;
        }
  }
  return { planes, end: at };
}

/**
 * What is sent in each column, made into an array when it is wanted. Each loop is over its own columns and no others: one over
 * several kinds of arrays takes ten times as long.
 */
function sentColumns(
  columns: IncidentColumns,
  { openRows, severities }: { openRows: Uint32Array; severities: number },
): Pick<Header, "later" | "histories"> & { fill: Readonly<Record<ColumnName, (into: Float64Array) => void>> } {
  const { id, lng, lat, reportedAt, closedAt, dueAt, dueFrom } = columns;
  const { grid, category, status, severity, revision, source } = columns;
  const [categories, statuses, sources] = [columns.categories.length, columns.statuses.length, columns.sources.length];
  const later: Later = {
    closedAfter: leastAfter(closedAt, reportedAt),
    dueAfter: leastAfter(dueAt, reportedAt),
    dueFromAfter: leastAfter(dueFrom, reportedAt),
  };
  const histories: number[] = [];
  const placeOfHistory = new Int32Array(MOST_REVISION * sources + sources).fill(-1);
  for (let index = 0; index < id.length; index += 1) {
    const history = revision[index]! * sources + source[index]!;
    if (placeOfHistory[history] === -1) placeOfHistory[history] = histories.push(history) - 1;
  }
  const after = (moments: Uint32Array, least: number) => (into: Float64Array) => {
    for (let index = 0; index < into.length; index += 1)
      into[index] = moments[index] === 0 ? 0 : moments[index]! - reportedAt[index]! - least;
  };
  return {
    later,
    histories,
    fill: {
      id: (into) => into.set(id),
      lng: (into) => into.set(lng),
      lat: (into) => into.set(lat),
      reportedAt: (into) => into.set(reportedAt),
      closedAfter: after(closedAt, later.closedAfter),
      dueAfter: after(dueAt, later.dueAfter),
      dueFromAfter: (into) => {
        for (let place = 0; place < into.length; place += 1) {
          const row = openRows[place]!;
          into[place] = dueFrom[row] === 0 ? 0 : dueFrom[row]! - reportedAt[row]! - later.dueFromAfter;
        }
      },
      kind: (into) => {
        for (let index = 0; index < into.length; index += 1)
          into[index] =
            ((grid[index]! * categories + category[index]!) * statuses + status[index]!) * severities +
            severity[index]!;
      },
      history: (into) => {
        for (let index = 0; index < into.length; index += 1)
          into[index] = placeOfHistory[revision[index]! * sources + source[index]!]!;
      },
    },
  };
}

/** Of the times after the report, one less than the least, so that 0 stands for no time. */
function leastAfter(moments: Uint32Array, reportedAt: Uint32Array): number {
  let least = Infinity;
  for (let index = 0; index < moments.length; index += 1)
    if (moments[index] !== 0) least = Math.min(least, moments[index]! - reportedAt[index]!);
  return least === Infinity ? 0 : least - 1;
}
