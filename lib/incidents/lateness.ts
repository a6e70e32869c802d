export type Lateness = "ok" | "soon" | "late" | "very-late" | "done";

/** A running limit, both ends in one unit of time. */
interface RunningLimit {
  from: number;
  dueAt: number;
}

export const SOON_SHARE = 0.2;
export const SOON_LEAST_MINUTES = 10;
export const VERY_LATE_TIMES = 3;
const TEN_MINUTES = SOON_LEAST_MINUTES * 60_000;

/** Whether a limit has passed, both in one unit of time: the one comparison behind "late" in rows, marks and figures. */
export const isPast = (dueAt: number, now: number): boolean => now > dueAt;

/**
 * How near a limit is at `now` (`Infinity`: none runs), all in milliseconds since 1970: "soon" is the last fifth of the allowed time, at least ten
 * minutes; "very late" when three times the allowed time has passed. The one place that decides it: rows, boards, ring, map.
 */
export function latenessAt({ from, dueAt }: RunningLimit, now: number): Exclude<Lateness, "done"> {
  if (dueAt === Infinity) return "ok";
  const allowed = Math.max(1, dueAt - from);
  if (isPast(dueAt, now)) return now - from >= VERY_LATE_TIMES * allowed ? "very-late" : "late";
  return dueAt - now <= Math.max(TEN_MINUTES, allowed * SOON_SHARE) ? "soon" : "ok";
}

export const isLate = (lateness: Lateness): boolean => lateness === "late" || lateness === "very-late";

interface DeadlineFacts {
  /** ISO times of a case. */
  reportedAt: string;
  /** Since when the limit runs. */
  dueFrom: string | null;
  dueAt: string | null;
  closedAt: string | null;
}

/**
 * The same of a case. `left` is the share of the allowed time that remains, 0…1; `leftMilliseconds` is negative when late,
 * null where no limit runs.
 */
export function latenessOf(
  { reportedAt, dueFrom, dueAt, closedAt }: DeadlineFacts,
  now: number,
): { lateness: Lateness; left: number; leftMilliseconds: number | null } {
  if (closedAt !== null) return { lateness: "done", left: 0, leftMilliseconds: null };
  if (dueAt === null) return { lateness: "ok", left: 1, leftMilliseconds: null };
  const limit = { from: Date.parse(dueFrom ?? reportedAt), dueAt: Date.parse(dueAt) };
  const leftMilliseconds = limit.dueAt - now;
  const left = Math.min(1, Math.max(0, leftMilliseconds / Math.max(1, limit.dueAt - limit.from)));
  return { lateness: latenessAt(limit, now), left, leftMilliseconds };
}
