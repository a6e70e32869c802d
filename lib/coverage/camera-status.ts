export type CameraStatus = "online" | "offline" | "maintenance";

/** What a video platform says of a camera; times in milliseconds. */
export interface StatusReport {
  online: boolean;
  at: number;
}

export interface KnownStatus {
  status: CameraStatus;
  since: number;
  /** The newest report that counted; null before the first. */
  reportedAt: number | null;
}

/** `stale`: something newer is known. `ahead`: from a clock that runs ahead, which would silence all that follows. */
export type StatusOutcome = "changed" | "unchanged" | "stale" | "ahead";

export interface FoldedReports {
  /** One a report, in the order given. */
  outcomes: StatusOutcome[];
  after: KnownStatus;
  /** When the outage that ran before ended; null when none ran, or it still does. */
  endedAt: number | null;
  /** Outages that began with these reports; the last may go on. */
  outages: { beganAt: number; endedAt: number | null }[];
}

const MOST_AHEAD_MILLISECONDS = 5 * 60_000;

/**
 * Takes the reports of one camera in the order of their times. A camera in maintenance that is reported off stays in
 * maintenance: somebody said why it is off. Reported on, the maintenance is over.
 */
export function foldReports(before: KnownStatus, reports: readonly StatusReport[], now: number): FoldedReports {
  const folded: FoldedReports = { outcomes: [], after: { ...before }, endedAt: null, outages: [] };
  const inOrder = reports.map((report, index) => ({ ...report, index })).sort((a, b) => a.at - b.at);
  for (const { index, ...report } of inOrder) folded.outcomes[index] = take(folded, report, now);
  return folded;
}

function take(folded: FoldedReports, { online, at }: StatusReport, now: number): StatusOutcome {
  const { after, outages } = folded;
  if (at > now + MOST_AHEAD_MILLISECONDS) return "ahead";
  const newest = Math.max(after.since, after.reportedAt ?? after.since);
  const isSame = online === (after.status === "online");
  if (at < newest || (at === newest && !isSame)) return "stale";
  after.reportedAt = at;
  if (isSame) return "unchanged";
  const running = outages.at(-1);
  if (!online) outages.push({ beganAt: at, endedAt: null });
  else if (running) running.endedAt = at;
  else folded.endedAt = at;
  after.status = online ? "online" : "offline";
  after.since = at;
  return "changed";
}
