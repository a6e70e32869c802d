import { z } from "zod";

/** timestamptz → ISO text. */
export const isoTime = z.date().transform((date) => date.toISOString());

/** Text of a timestamptz with all its microseconds, which a JavaScript Date would cut: for cursors. */
export const exactTime = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
