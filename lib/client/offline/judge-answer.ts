import type { ApiErrorCode } from "../api-error";

/** What becomes of an entry that the server did not take. */
export type Verdict = "later" | "conflict" | "refused";

const laterCodes: ReadonlySet<ApiErrorCode> = new Set([
  "network",
  "service-unavailable",
  "internal-error",
  "rate-limited",
  "request-in-flight",
  // The session ended meanwhile: it is sent after the next sign-in.
  "signed-out",
  "unexpected-answer",
]);

/** Somebody else was there first. */
const conflictCodes: ReadonlySet<ApiErrorCode> = new Set(["stale-revision", "action-not-allowed", "conflict"]);

export const judgeAnswer = (code: ApiErrorCode): Verdict =>
  laterCodes.has(code) ? "later" : conflictCodes.has(code) ? "conflict" : "refused";

const FIRST_WAIT_MILLISECONDS = 5_000;
const LONGEST_WAIT_MILLISECONDS = 300_000;

/** Twice as long after each attempt, at most five minutes. */
export const waitAfter = (attempts: number): number =>
  Math.min(LONGEST_WAIT_MILLISECONDS, FIRST_WAIT_MILLISECONDS * 2 ** Math.max(0, attempts - 1));
