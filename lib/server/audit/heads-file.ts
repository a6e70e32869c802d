import { mkdir, open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/config/env";

const folder = (): string => join(env().DATA_DIR, "audit");

/** Append-only; to be copied to a place that the database's administrators cannot write (docs/operations.md). */
const headsFile = (): string => join(folder(), "heads.jsonl");

/** The lines written so far; none when the file is not there. */
export async function readHeadsLines(): Promise<string[]> {
  try {
    return (await readFile(headsFile(), "utf8")).split("\n").filter((line) => line !== "");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Appends one line and waits for the disk. A line that a crash cut short is closed first. */
export async function appendHeadsLine(line: string): Promise<void> {
  await mkdir(folder(), { recursive: true });
  const file = await open(headsFile(), "a+", 0o640);
  try {
    const { size } = await file.stat();
    const { buffer } = size === 0 ? { buffer: Buffer.from("\n") } : await file.read(Buffer.alloc(1), 0, 1, size - 1);
    await file.write(`${buffer.toString() === "\n" ? "" : "\n"}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** For whoever verifies without this program. */
export async function publishPublicKey(pem: string): Promise<void> {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), "public-key.pem"), pem, { mode: 0o644 });
}
