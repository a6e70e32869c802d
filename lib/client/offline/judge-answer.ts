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
  // The server has thrown its copy away; the file is here and goes again.
  "unknown-photo",
  "already-done",
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

const DAY_MILLISECONDS = 86_400_000;
/** The server knows a key for 45 days (lib/server/jobs/prune-accounts): fifteen days are left for a clock that is wrong. */
const SENT_BY_ITSELF_DAYS = 30;

/** It may have been done long ago and be forgotten there: the user has to look before it is sent again. */
export const isTooOld = (savedAt: string, now: number): boolean =>
  now - Date.parse(savedAt) > SENT_BY_ITSELF_DAYS * DAY_MILLISECONDS;
