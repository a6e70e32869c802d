import {
  type ColumnShape,
  type NumberPlane,
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

const MAGIC = 0x33434746; // "FGC3"
const PREFIX_BYTES = 8;

/** In this order inside each plane. Times after the report are small, where times since 1970 are not. */
const columnNames = ["id", "lng", "lat", "reportedAt", "closedAfter", "dueAfter", "kind", "history"] as const;
type ColumnName = (typeof columnNames)[number];

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
  /** `history` = revision · sources + source. */
  columns: Readonly<Record<ColumnName, ColumnShape>>;
  /** `closedAfter`, `dueAfter`: 0 = none, else seconds after the report + this. */
  later: { closedAfter: number; dueAfter: number };
}

export function encodeIncidentColumns(columns: IncidentColumns): Uint8Array<ArrayBuffer> {
  const { id, reportedAt, lastEventId, statuses, sources, categories, gridCodes } = columns;
  const count = id.length;
  const severities = columns.severity.reduce((most, severity) => Math.max(most, severity), 0) + 1;
  const closed = afterReport(columns.closedAt, reportedAt);
  const due = afterReport(columns.dueAt, reportedAt);
  const values: Record<ColumnName, Float64Array> = {
    id,
    lng: new Float64Array(columns.lng),
    lat: new Float64Array(columns.lat),
    reportedAt: new Float64Array(reportedAt),
    closedAfter: closed.after,
    dueAfter: due.after,
    kind: kindsOf(columns, severities),
    history: historiesOf(columns),
  };
  const shapes = Object.fromEntries(columnNames.map((name) => [name, shapeOf(values[name])]));
  const header: Header = {
    ...{
      count,
      open: openRows(columns.closedAt).length,
      lastEventId,
      statuses,
      sources,
      categories,
      gridCodes,
      severities,
    },
    columns: shapes as Record<ColumnName, ColumnShape>,
    later: { closedAfter: closed.later, dueAfter: due.later },
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const openStart = bodyStart(text.byteLength);
  const start = openStart + openBytes(header);
  const perCase = columnNames.reduce((sum, name) => sum + header.columns[name].bytes, 0);
  const bytes = new Uint8Array(start + count * perCase);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, text.byteLength, true);
  bytes.set(text, PREFIX_BYTES);
  const dueFrom = new Uint32Array(bytes.buffer, openStart, header.open);
  for (const [place, row] of openRows(columns.closedAt).entries()) dueFrom[place] = columns.dueFrom[row]!;
  for (const { name, width, plane } of planes(bytes.buffer, start, header))
    writePlane(plane, width, header.columns[name], values[name]);
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
  const { count, open, severities, columns, later, ...told } = header;
  const { statuses, sources, categories } = told;
  const openStart = bodyStart(headerBytes);
  const found = planes(bytes, openStart + openBytes(header), header);
  /** Fills an array with a column; `turn` makes the number that is wanted from the one that was sent. */
  const filled = <T extends NumberPlane | Int32Array>(
    into: T,
    name: ColumnName,
    turn: (sent: number, index: number) => number = (sent) => sent,
  ): T => {
    const { from } = columns[name];
    const [low, high] = found.filter((part) => part.name === name).map(({ plane }) => plane);
    for (let index = 0; index < count; index += 1)
      into[index] = turn(from + low![index]! + (high ? high[index]! * 2 ** 16 : 0), index);
    return into;
  };
  const reportedAt = filled(new Uint32Array(count), "reportedAt");
  const moment = (name: "closedAfter" | "dueAfter"): Uint32Array =>
    filled(new Uint32Array(count), name, (sent, index) => (sent === 0 ? 0 : sent + later[name] + reportedAt[index]!));
  const kind = filled(new Float64Array(count), "kind");
  const history = filled(new Float64Array(count), "history");
  const part = <T extends NumberPlane>(into: T, below: number, radix: number, of = kind): T => {
    for (let index = 0; index < count; index += 1) into[index] = Math.floor(of[index]! / below) % radix;
    return into;
  };
  const closedAt = moment("closedAfter");
  const dueFrom = new Uint32Array(count);
  const openFrom = new Uint32Array(bytes, openStart, open);
  for (const [place, row] of openRows(closedAt).entries()) dueFrom[row] = openFrom[place]!;
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
function openRows(closedAt: Uint32Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < closedAt.length; row += 1) if (closedAt[row] === 0) rows.push(row);
  return rows;
}

/** A multiple of 8, so that the planes behind begin at one. */
const openBytes = ({ open }: Pick<Header, "open">): number => Math.ceil(open / 2) * 8;

const bodyStart = (headerBytes: number): number => Math.ceil((PREFIX_BYTES + headerBytes) / 8) * 8;

interface Plane {
  name: ColumnName;
  width: (typeof planeWidths)[number];
  plane: NumberPlane;
}

/** Where everything lies: all planes of 8 bytes a case, then those of 4, 2 and 1. */
function planes(buffer: ArrayBuffer, start: number, { count, columns }: Header): Plane[] {
  let at = start;
  return planeWidths.flatMap((width) =>
    columnNames
      .filter((name) => planeOf(columns[name], width))
      .map((name) => {
        const plane = planeAt(buffer, at, count, width);
        at += count * width;
        return { name, width, plane };
      }),
  );
}

/** Seconds after the report, counted so that the least is 1; 0 stands for no time. */
function afterReport(moments: Uint32Array, reportedAt: Uint32Array): { later: number; after: Float64Array } {
  let least = Infinity;
  for (let index = 0; index < moments.length; index += 1)
    if (moments[index] !== 0) least = Math.min(least, moments[index]! - reportedAt[index]!);
  const later = least === Infinity ? 0 : least - 1;
  const after = new Float64Array(moments.length);
  for (let index = 0; index < moments.length; index += 1)
    if (moments[index] !== 0) after[index] = moments[index]! - reportedAt[index]! - later;
  return { later, after };
}

function kindsOf(columns: IncidentColumns, severities: number): Float64Array {
  const { grid, category, status, severity } = columns;
  const [categories, statuses] = [columns.categories.length, columns.statuses.length];
  const kinds = new Float64Array(grid.length);
  for (let index = 0; index < grid.length; index += 1)
    kinds[index] =
      ((grid[index]! * categories + category[index]!) * statuses + status[index]!) * severities + severity[index]!;
  return kinds;
}

function historiesOf({ revision, source, sources }: IncidentColumns): Float64Array {
  const histories = new Float64Array(revision.length);
  for (let index = 0; index < revision.length; index += 1)
    histories[index] = revision[index]! * sources.length + source[index]!;
  return histories;
}
