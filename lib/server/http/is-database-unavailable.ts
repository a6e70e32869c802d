/** Network failures of the driver; ENOENT is the socket of a private cluster that is down. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);

/**
 * SQLSTATE: 08 connection, 53 insufficient resources, 57P0x server going down or starting, 57014 statement timeout,
 * 25P03 idle-in-transaction timeout, 40001/40P01/55P03 lost to another transaction: all pass when tried again.
 */
const passingStates = /^(08...|53...|57P0[1-5]|57014|25P03|40001|40P01|55P03)$/;

/** Prisma's names for: cannot reach, timed out, connection closed, no connection free, write conflict. */
const prismaCodes = /^(P1001|P1002|P1008|P1017|P2024|P2028|P2034)$/;

/** `pg` gives these no code. */
const driverMessages =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error/i;

/** True when an error means "the database cannot answer now" and not "the program is wrong". */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const syscall = "syscall" in error ? error.syscall : undefined;
  // A missing file is ENOENT as well; only connecting to a socket is the database.
  if (networkCodes.has(code) && (code !== "ENOENT" || syscall === "connect")) return true;
  if (passingStates.test(code) || prismaCodes.test(code) || driverMessages.test(error.message)) return true;
  return isDatabaseUnavailable(error.cause, depth + 1);
}
