import { type PoolClient, Query } from "pg";

/** Head of PostgreSQL's binary COPY: signature, flags, length of an extension that does not exist yet. */
const HEAD_BYTES = 19;
/** The field count that stands after the last row. */
const END = -1;

/** A row as COPY sends it: number of fields (int16), then each field's length (int32, −1 = null) and bytes. */
type TakeRow = (row: Buffer) => void;

/** A simple query that hands out its COPY data; the driver's own class drops it. */
class CopyOut extends Query {
  readonly #take: TakeRow;
  /** The driver looks for it on whatever it is given (pg, client.js). */
  readonly query_timeout: number | undefined;
  #begun = false;
  /** What `take` threw: the driver calls from its socket, where nobody would catch it. */
  fault: { cause: unknown } | undefined;

  constructor(text: string, take: TakeRow, patience: number | undefined, done: (error: Error | undefined) => void) {
    super(text, (error) => done(error ?? undefined));
    this.#take = take;
    this.query_timeout = patience;
  }

  /** One message a row (PostgreSQL, "Message Flow", COPY operations). */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const row = this.#begun ? chunk : chunk.subarray(HEAD_BYTES);
    this.#begun = true;
    if (this.fault || row.readInt16BE(0) === END) return;
    try {
      this.#take(row);
    } catch (cause) {
      this.fault = { cause };
    }
  }
}

/** SQL: sends the rows of `select` as `copyRows` reads them. */
export const asCopy = (select: string): string => `copy (${select}) to stdout (format binary)`;

/**
 * Runs a text of statements, one of them made by `asCopy`, in one round trip, and hands over each row as it comes. Numbers
 * and byte strings come as they are; in a row of a select they would be written as digits, made into texts, and parsed again.
 * @param take must not keep the row: the driver reads the next one into the same memory
 * @param patienceMilliseconds how long all of it may take, when not as long as any statement on this connection
 */
export async function copyRows(
  client: PoolClient,
  text: string,
  take: TakeRow,
  patienceMilliseconds?: number,
): Promise<void> {
  const fault = await new Promise<CopyOut["fault"]>((resolve, reject) => {
    const query: CopyOut = new CopyOut(text, take, patienceMilliseconds, (error) =>
      error ? reject(error) : resolve(query.fault),
    );
    client.query(query);
  });
  if (fault) throw new Error("a row could not be read", fault);
}
