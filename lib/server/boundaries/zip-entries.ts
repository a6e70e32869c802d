import { inflateRawSync } from "node:zlib";
import { BoundaryFault } from "./boundary-fault";

const MOST_ENTRIES = 50;
const MOST_BYTES = 64_000_000;
const MOST_RATIO = 100;
/** Small files may be as hollow as they like. */
const FREE_BYTES = 1_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const SYMLINK = 0o120_000;
const FILE_TYPE = 0o170_000;

interface Entry {
  name: string;
  flags: number;
  method: number;
  packedBytes: number;
  mode: number;
  headerAt: number;
}

/**
 * The wanted files of an archive by their names in small letters, never written to disk. Every size that the archive tells is
 * taken for a claim: what comes out of it is counted, and its parts may not lie on each other.
 * @param wanted which files are unpacked at all; an archive within the archive refuses the whole
 */
export function zipEntries(bytes: Buffer, wanted: RegExp): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = MOST_BYTES;
  let from = 0;
  for (const entry of readDirectory(bytes).sort((a, b) => a.headerAt - b.headerAt)) {
    refuseEntry(entry);
    const packed = packedBytesOf(bytes, entry);
    // Parts on top of each other are how a small archive holds a huge one (Fifield 2019).
    if (entry.headerAt < from) throw new BoundaryFault("archive-refused", entry.name);
    from = packed.byteOffset - bytes.byteOffset + packed.byteLength;
    if (!wanted.test(entry.name)) continue;
    const file = unpack(packed, entry, left);
    left -= file.byteLength;
    files.set(entry.name, file);
  }
  return files;
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new BoundaryFault("archive-refused", String(count));
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + DIRECTORY_ENTRY_BYTES > bytes.byteLength || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new BoundaryFault("unreadable");
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameAt = at + DIRECTORY_ENTRY_BYTES;
    entries.push({
      name: bytes.toString("utf8", nameAt, nameAt + nameBytes!).toLowerCase(),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      mode: bytes.readUInt16LE(at + 40),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at = nameAt + nameBytes! + extraBytes! + commentBytes!;
  }
  return entries;
}

function endOfDirectory(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.byteLength - END_BYTES; at >= earliest; at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw new BoundaryFault("unreadable");
}

function refuseEntry({ name, flags, method, mode, packedBytes, headerAt }: Entry): void {
  const isOutside = name.split(/[/\\]/).includes("..") || /^([/\\]|[a-z]:)|\0/.test(name);
  const isNested = /\.(zip|kmz|7z|rar|gz|tar)$/.test(name);
  const isSymlink = (mode & FILE_TYPE) === SYMLINK;
  // Sizes of 64 bits stand elsewhere; no archive of this size needs them.
  const isZip64 = packedBytes === 0xffff_ffff || headerAt === 0xffff_ffff;
  const isOdd = (flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED);
  if (isOutside || isNested || isSymlink || isZip64 || isOdd) throw new BoundaryFault("archive-refused", name);
}

function packedBytesOf(bytes: Buffer, { headerAt, packedBytes }: Entry): Buffer {
  if (headerAt + LOCAL_HEADER_BYTES > bytes.byteLength || bytes.readUInt32LE(headerAt) !== LOCAL_HEADER)
    throw new BoundaryFault("unreadable");
  const dataAt = headerAt + LOCAL_HEADER_BYTES + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  if (dataAt + packedBytes > bytes.byteLength) throw new BoundaryFault("unreadable");
  return bytes.subarray(dataAt, dataAt + packedBytes);
}

function unpack(packed: Buffer, { name, method }: Entry, left: number): Buffer {
  if (method === STORED) {
    if (packed.byteLength > left) throw new BoundaryFault("archive-refused", name);
    return packed;
  }
  const most = Math.min(left, FREE_BYTES + packed.byteLength * MOST_RATIO);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isTooMuch = cause instanceof RangeError;
    throw new BoundaryFault(isTooMuch ? "archive-refused" : "unreadable", name, { cause });
  }
}
