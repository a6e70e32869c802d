/**
 * Many incidents as columns instead of rows: what a map and a time strip need of each, 31 bytes a row and no parsing.
 * The layout is described in docs/api.md, "Incident columns". Both ends are little-endian machines, as all are that run
 * a browser or Node today, so the arrays are views on the received bytes.
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
  category: Uint16Array;
  grid: Uint16Array;
  /** As in the live stream, so that an older event can be told from a newer one; 255 = that or more. */
  revision: Uint8Array;
  severity: Uint8Array;
  /** Fewer than 16 of them: it shares a byte with the severity. */
  source: Uint8Array;
  status: Uint8Array;
}

const MAGIC = 0x31434746; // "FGC1"
const PREFIX_BYTES = 8;
const MOST_OFFSET = 0xffff_ffff;

interface Header {
  count: number;
  /** The smallest id; the ids follow as offsets from it. null: the ids lie too far apart and follow as 64-bit numbers. */
  firstId: number | null;
  lastEventId: number;
  statuses: readonly string[];
  sources: readonly string[];
  categories: readonly string[];
  gridCodes: readonly string[];
}

/** The columns after the ids, widest first, so that each begins at a multiple of its own width. */
const layout = [
  ["lng", Int32Array],
  ["lat", Int32Array],
  ["reportedAt", Uint32Array],
  ["closedAt", Uint32Array],
  ["dueAt", Uint32Array],
  ["category", Uint16Array],
  ["grid", Uint16Array],
  ["revision", Uint8Array],
  ["severityAndSource", Uint8Array],
  ["status", Uint8Array],
] as const;

export function encodeIncidentColumns(columns: IncidentColumns): Uint8Array<ArrayBuffer> {
  const { id, lastEventId, statuses, sources, categories, gridCodes } = columns;
  const firstId = offsetBase(id);
  const header: Header = { count: id.length, firstId, lastEventId, statuses, sources, categories, gridCodes };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const ids = firstId === null ? id : offsets(id, firstId);
  const severityAndSource = columns.severity.map((severity, i) => severity | (columns.source[i]! << 4));
  const packed = { ...columns, severityAndSource };
  const arrays = [ids, ...layout.map(([name]) => packed[name])];
  const start = bodyStart(text.byteLength);
  const bytes = new Uint8Array(start + arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, text.byteLength, true);
  bytes.set(text, PREFIX_BYTES);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
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
  const { count, firstId, ...told } = JSON.parse(text) as Header;
  let at = bodyStart(headerBytes);
  const take = <T>(Kind: {
    new (buffer: ArrayBuffer, offset: number, length: number): T;
    BYTES_PER_ELEMENT: number;
  }): T => {
    const column = new Kind(bytes, at, count);
    at += count * Kind.BYTES_PER_ELEMENT;
    return column;
  };
  const columns = {
    id: firstId === null ? take(Float64Array) : Float64Array.from(take(Uint32Array), (offset) => offset + firstId),
    lng: take(Int32Array),
    lat: take(Int32Array),
    reportedAt: take(Uint32Array),
    closedAt: take(Uint32Array),
    dueAt: take(Uint32Array),
    category: take(Uint16Array),
    grid: take(Uint16Array),
    revision: take(Uint8Array),
  };
  const severityAndSource = take(Uint8Array);
  return {
    ...told,
    ...columns,
    severity: severityAndSource.map((both) => both & 15),
    source: severityAndSource.map((both) => both >> 4),
    status: take(Uint8Array),
  };
}

const bodyStart = (headerBytes: number): number => Math.ceil((PREFIX_BYTES + headerBytes) / 8) * 8;

function offsets(ids: Float64Array, firstId: number): Uint32Array {
  const result = new Uint32Array(ids.length);
  for (let index = 0; index < ids.length; index += 1) result[index] = ids[index]! - firstId;
  return result;
}

function offsetBase(ids: Float64Array): number | null {
  let least = Infinity;
  let most = 0;
  for (const id of ids) {
    least = Math.min(least, id);
    most = Math.max(most, id);
  }
  if (ids.length === 0) return 0;
  return most - least <= MOST_OFFSET ? least : null;
}
