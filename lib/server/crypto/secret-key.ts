import { randomBytes, randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/config/env";

const KEY_BYTES = 32;
const read = new Map<string, Buffer>();

/**
 * A 32-byte key: from the setting when it is given (base64), else from `<DATA_DIR>/keys/<name>.key`, which is made at the
 * first start, readable by its owner only. Whoever loses that file loses what it sealed: `npm run backup` says so.
 */
export function secretKey(name: "contact" | "audit", setting: string | undefined): Buffer {
  const file = join(env().DATA_DIR, "keys", `${name}.key`);
  const known = read.get(setting ?? file);
  if (known) return known;
  const key = Buffer.from(setting ?? keyFile(file), "base64");
  if (key.byteLength !== KEY_BYTES) {
    throw new Error(`the ${name} key ${setting ? "in the settings" : `in ${file}`} is not 32 bytes in base64`);
  }
  read.set(setting ?? file, key);
  return key;
}

function keyFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
  makeKeyFile(file);
  return readFileSync(file, "utf8");
}

/** Written whole under another name, then linked: of two programs that start at once, one makes the key and both read it. */
function makeKeyFile(file: string): void {
  mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
  chmodSync(join(file, ".."), 0o700);
  const unfinished = `${file}.${randomUUID()}`;
  const handle = openSync(unfinished, "wx", 0o600);
  try {
    writeSync(handle, `${randomBytes(KEY_BYTES).toString("base64")}\n`);
    fsyncSync(handle);
    linkSync(unfinished, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    closeSync(handle);
    rmSync(unfinished);
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
