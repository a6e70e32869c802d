import { BoundaryFault } from "./boundary-fault";

type Value = string | number | Buffer | null;
type Row = Record<string, Value>;

const HEADER_BYTES = 100;
const [INTERIOR, LEAF] = [0x05, 0x0d];
const MOST_ROWS = 20_000;
/** A value of nothing, of nought or of one takes no room, so a file could claim any number; each row counts as one more. */
const MOST_VALUES = 2_000_000;

/**
 * Reads tables of an SQLite file as its format is written down (sqlite.org/fileformat2): rows in their order, nothing run, no
 * index, no view. A page is visited once, and all records together are no longer than the file, so one that leads in circles ends.
 */
export class SqliteFile {
  readonly #bytes: Buffer;
  readonly #pageBytes: number;
  readonly #usable: number;
  readonly #tables: ReadonlyMap<string, { root: number; columns: readonly string[] }>;
  readonly #read = new Map<string, Row[]>();
  #bytesLeft: number;
  #valuesLeft = MOST_VALUES;

  constructor(bytes: Buffer) {
    if (bytes.byteLength < HEADER_BYTES) throw new BoundaryFault("unreadable");
    this.#bytes = bytes;
    this.#bytesLeft = bytes.byteLength;
    const told = bytes.readUInt16BE(16);
    this.#pageBytes = told === 1 ? 65_536 : told;
    this.#usable = this.#pageBytes - bytes[20]!;
    if (this.#pageBytes < 512 || this.#usable < 480) throw new BoundaryFault("unreadable");
    const schema = this.#rowsAt(1, ["type", "name", "tbl_name", "rootpage", "sql"]);
    this.#tables = new Map(
      schema.flatMap(({ type, name, rootpage, sql }) =>
        type === "table" && typeof name === "string" && typeof rootpage === "number" && typeof sql === "string"
          ? [[name.toLowerCase(), { root: rootpage, columns: columnsOf(sql) }] as const]
          : [],
      ),
    );
  }

  /** The rows of a table; none of one that is not there. */
  rows(table: string): Row[] {
    const name = table.toLowerCase();
    const known = this.#tables.get(name);
    if (!known) return [];
    const rows = this.#read.get(name) ?? this.#rowsAt(known.root, known.columns);
    this.#read.set(name, rows);
    return rows;
  }

  #rowsAt(root: number, columns: readonly string[]): Row[] {
    const rows: Row[] = [];
    const seen = new Set<number>();
    const visit = (page: number): void => {
      if (seen.has(page)) throw new BoundaryFault("unreadable");
      seen.add(page);
      const { at, head } = this.#page(page);
      const type = this.#bytes[head];
      const cells = this.#bytes.readUInt16BE(head + 3);
      const pointers = head + (type === INTERIOR ? 12 : 8);
      const cellAt = (i: number): number => at + this.#bytes.readUInt16BE(pointers + i * 2);
      if (type === INTERIOR) {
        for (let i = 0; i < cells; i++) visit(this.#bytes.readUInt32BE(cellAt(i)));
        visit(this.#bytes.readUInt32BE(head + 8));
      } else if (type === LEAF) {
        for (let i = 0; i < cells; i++) {
          if (rows.length === MOST_ROWS) throw new BoundaryFault("too-large", String(MOST_ROWS));
          rows.push(this.#row(cellAt(i), columns));
        }
      } else throw new BoundaryFault("unreadable");
    };
    visit(root);
    return rows;
  }

  #page(number: number): { at: number; head: number } {
    const at = (number - 1) * this.#pageBytes;
    if (number < 1 || at + this.#pageBytes > this.#bytes.byteLength) throw new BoundaryFault("unreadable");
    return { at, head: number === 1 ? HEADER_BYTES : at };
  }

  #row(cell: number, columns: readonly string[]): Row {
    const row = recordOf(this.#payload(cell), columns);
    this.#valuesLeft -= 1 + Object.keys(row).length;
    if (this.#valuesLeft < 0) throw new BoundaryFault("too-large", String(MOST_VALUES));
    return row;
  }

  /** A record, gathered from the pages it runs over. */
  #payload(cell: number): Buffer {
    const [size, sizeBytes] = varint(this.#bytes, cell);
    const [, keyBytes] = varint(this.#bytes, cell + sizeBytes);
    const from = cell + sizeBytes + keyBytes;
    this.#bytesLeft -= size;
    if (this.#bytesLeft < 0) throw new BoundaryFault("unreadable");
    const most = this.#usable - 35;
    if (size <= most) return this.#bytes.subarray(from, from + size);
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (this.#usable - 4));
    const local = fitting <= most ? fitting : least;
    const parts = [this.#bytes.subarray(from, from + local)];
    let left = size - local;
    let next = this.#bytes.readUInt32BE(from + local);
    while (left > 0) {
      const { at } = this.#page(next);
      const part = this.#bytes.subarray(at + 4, at + 4 + Math.min(left, this.#usable - 4));
      parts.push(part);
      left -= part.byteLength;
      next = this.#bytes.readUInt32BE(at);
    }
    return Buffer.concat(parts);
  }
}

function recordOf(payload: Buffer, columns: readonly string[]): Row {
  const [headBytes, first] = varint(payload, 0);
  const row: Row = {};
  let value = headBytes;
  let at = first;
  for (let i = 0; at < headBytes; i++) {
    const [type, bytes] = varint(payload, at);
    at += bytes;
    const length = lengthOf(type);
    if (value + length > payload.byteLength) throw new BoundaryFault("unreadable");
    const column = columns[i];
    if (column !== undefined) row[column] = valueOf(payload, type, value, length);
    value += length;
  }
  return row;
}

const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

const lengthOf = (type: number): number => (type < 12 ? (integerBytes[type] ?? 0) : Math.floor((type - 12) / 2));

function valueOf(payload: Buffer, type: number, at: number, length: number): Value {
  if (type === 0) return null;
  if (type === 7) return payload.readDoubleBE(at);
  if (type === 8 || type === 9) return type - 8;
  if (type === 6) return Number(payload.readBigInt64BE(at));
  if (type < 6) return payload.readIntBE(at, length);
  const part = payload.subarray(at, at + length);
  return type % 2 === 0 ? part : part.toString("utf8");
}

/** Big-endian in sevens of bits, at most nine bytes; no file of this size needs more than 2^53. */
function varint(bytes: Buffer, at: number): [value: number, length: number] {
  let value = 0;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw new BoundaryFault("unreadable");
    if (i === 8) return [value * 256 + byte, 9];
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, i + 1];
  }
  throw new BoundaryFault("unreadable");
}

const constraint = /^(constraint|primary|unique|check|foreign)\b/i;

/** The columns of a `create table`, in order. */
function columnsOf(sql: string): string[] {
  const list = sql.slice(sql.indexOf("(") + 1, sql.lastIndexOf(")"));
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i <= list.length; i++) {
    const letter = list[i];
    if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    else if (letter === undefined || (letter === "," && depth === 0)) {
      parts.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  return parts
    .filter((part) => part !== "" && !constraint.test(part))
    .map((part) => /^(?:"([^"]*)"|`([^`]*)`|\[([^\]]*)\]|(\S+))/.exec(part)?.slice(1).find(Boolean) ?? "");
}
