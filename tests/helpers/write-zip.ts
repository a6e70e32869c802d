import { crc32, deflateRawSync } from "node:zlib";

interface ZipFile {
  name: string;
  bytes: Buffer;
  /** What the archive claims, where it lies. */
  claims?: Partial<{ bytes: number; mode: number; headerAt: number }>;
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;

/** An archive as any program writes one, and with false claims where a test wants them. */
export function writeZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claims = {} } of files) {
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(bytes), 14);
    local.writeUInt32LE(packed.byteLength, 18);
    local.writeUInt32LE(claims.bytes ?? bytes.byteLength, 22);
    local.writeUInt16LE(path.byteLength, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(DIRECTORY, 0);
    entry.writeUInt16LE(0x0314, 4);
    entry.writeUInt16LE(20, 6);
    local.copy(entry, 10, 8, 30);
    entry.writeUInt32LE(((claims.mode ?? 0o100_644) << 16) >>> 0, 38);
    entry.writeUInt32LE(claims.headerAt ?? at, 42);
    parts.push(local, path, packed);
    directory.push(entry, path);
    at += local.byteLength + path.byteLength + packed.byteLength;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).byteLength, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
