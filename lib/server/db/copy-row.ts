import { type PoolClient, Query } from "pg";

/** Head of PostgreSQL's binary COPY: signature, flags, length of an extension that does not exist yet. */
const HEAD_BYTES = 19;

/** A simple query whose COPY data is kept; the driver's own class drops it. */
class CopyOut extends Query {
  readonly chunks: Buffer[] = [];

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The driver reads the next message into the same memory.
    this.chunks.push(Buffer.from(chunk));
  }
}

/** SQL: sends the one row of `select` as `copyRow` reads it. */
export const asCopy = (select: string): string => `copy (${select}) to stdout (format binary)`;

/**
 * Runs a text of statements, one of them made by `asCopy`, in one round trip. Byte strings come as they are: in a row of
 * a select they would be written as hex digits, made into a text, and parsed again.
 * @returns the row's fields; null is not told from nothing
 */
export async function copyRow(client: PoolClient, text: string): Promise<Buffer[]> {
  const chunks = await new Promise<Buffer[]>((resolve, reject) => {
    const query: CopyOut = new CopyOut(text, (error) => (error ? reject(error) : resolve(query.chunks)));
    client.query(query);
  });
  // The end of the data is a message of its own, so that what matters is one chunk as a rule.
  const bytes = chunks.length === 2 && chunks[1]?.byteLength === 2 ? chunks[0]! : Buffer.concat(chunks);
  const fields: Buffer[] = [];
  let at = HEAD_BYTES + 2;
  for (let left = bytes.readInt16BE(HEAD_BYTES); left > 0; left -= 1) {
    const length = Math.max(0, bytes.readInt32BE(at));
    fields.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}
