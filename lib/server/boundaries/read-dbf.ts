import { isUtf8 } from "node:buffer";
import { BoundaryFault } from "./boundary-fault";

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
/** As many as a Shapefile may have; a field without a letter takes no room, so a file could claim any number. */
const MOST_FIELDS = 255;

interface Field {
  name: string;
  at: number;
  length: number;
}

/**
 * The rows of a .dbf as text by column (dBASE III), each read when it is asked for; nothing is in a row that is not there. GBK or
 * UTF-8, whichever its letters fit.
 */
export function readDbf(dbf: Buffer): (row: number) => Record<string, string> {
  if (dbf.byteLength < HEADER_BYTES) throw new BoundaryFault("unreadable", ".dbf");
  const [rows, headerBytes, rowBytes] = [dbf.readUInt32LE(4), dbf.readUInt16LE(8), dbf.readUInt16LE(10)];
  const most = rowBytes === 0 ? 0 : Math.floor((dbf.byteLength - headerBytes) / rowBytes);
  if (rows > most) throw new BoundaryFault("unreadable", ".dbf");
  const decoder = decoderFor(dbf);
  const fields = readFields(dbf, headerBytes, decoder);
  if (rowBytes < fields.reduce((end, { at, length }) => Math.max(end, at + length), 1))
    throw new BoundaryFault("unreadable", ".dbf");
  return (row) => {
    const from = headerBytes + row * rowBytes;
    if (row >= rows) return {};
    return Object.fromEntries(
      fields.map(({ name, at, length }) => [name, decoder.decode(dbf.subarray(from + at, from + at + length)).trim()]),
    );
  };
}

function readFields(dbf: Buffer, headerBytes: number, decoder: TextDecoder): Field[] {
  const fields: Field[] = [];
  // The first byte of a row says whether it is deleted.
  let at = 1;
  for (
    let field = HEADER_BYTES;
    field + FIELD_BYTES <= headerBytes && fields.length < MOST_FIELDS;
    field += FIELD_BYTES
  ) {
    if (field + FIELD_BYTES > dbf.byteLength) throw new BoundaryFault("unreadable", ".dbf");
    if (dbf[field] === END_OF_FIELDS) break;
    const length = dbf[field + 16]!;
    const name = decoder.decode(dbf.subarray(field, field + 11)).split("\0", 1)[0]!;
    fields.push({ name, at, length });
    at += length;
  }
  return fields;
}

function decoderFor(bytes: Buffer): TextDecoder {
  return new TextDecoder(isUtf8(bytes.subarray(HEADER_BYTES)) ? "utf-8" : "gb18030");
}
