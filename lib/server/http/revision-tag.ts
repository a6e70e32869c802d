import { fail, ok, type Result } from "@/lib/kernel/result";

/** The ETag of a record: its revision. */
export const revisionTag = (revision: number): string => `"${revision}"`;

/**
 * Reads `If-Match`; null when the header is absent. A weak tag counts as well: a proxy that compresses weakens the tag it
 * passes on (nginx does). `*` and lists are refused, because a change must name the one revision it was made on.
 */
export function parseIfMatch(header: string | null): Result<number | null> {
  if (header === null) return ok(null);
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  return revision === undefined ? fail("invalid-parameter", { field: "If-Match" }) : ok(Number(revision));
}
