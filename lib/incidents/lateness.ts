export type Lateness = "ok" | "soon" | "late" | "done";

interface DeadlineFacts {
  /** ISO times of a case. */
  reportedAt: string;
  registeredAt: string | null;
  dueAt: string | null;
  closedAt: string | null;
}

const TEN_MINUTES = 600_000;
const SOON_SHARE = 0.2;

/**
 * How near a case is to its limit at `now` (milliseconds since 1970). "Soon" is the last fifth of the allowed time, at
 * least ten minutes. `left` is the share of the allowed time that remains, 0…1; `leftMilliseconds` is negative when late,
 * null where no limit runs.
 */
export function latenessOf(
  { reportedAt, registeredAt, dueAt, closedAt }: DeadlineFacts,
  now: number,
): { lateness: Lateness; left: number; leftMilliseconds: number | null } {
  if (closedAt !== null) return { lateness: "done", left: 0, leftMilliseconds: null };
  if (dueAt === null) return { lateness: "ok", left: 1, leftMilliseconds: null };
  const due = Date.parse(dueAt);
  const allowed = Math.max(1, due - Date.parse(registeredAt ?? reportedAt));
  const leftMilliseconds = due - now;
  const left = Math.min(1, Math.max(0, leftMilliseconds / allowed));
  if (leftMilliseconds < 0) return { lateness: "late", left, leftMilliseconds };
  const soon = leftMilliseconds <= Math.max(TEN_MINUTES, allowed * SOON_SHARE);
  return { lateness: soon ? "soon" : "ok", left, leftMilliseconds };
}
