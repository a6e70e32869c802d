/** Before the first field of a row stands the number of fields, and before each its length. */
const COUNT_BYTES = 2;
const LENGTH_BYTES = 4;

/**
 * A row of a binary copy that is a grid's code and its records, one behind the other.
 * @returns records: the row's own memory, which is another row's afterwards
 */
export function gridRecords(row: Buffer): { gridCode: string; records: Buffer } {
  const gridAt = COUNT_BYTES + LENGTH_BYTES;
  const gridEnd = gridAt + row.readInt32BE(COUNT_BYTES);
  return { gridCode: row.toString("latin1", gridAt, gridEnd), records: row.subarray(gridEnd + LENGTH_BYTES) };
}
