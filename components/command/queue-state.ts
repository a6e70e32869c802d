import type { Role } from "@/lib/access/role";
import type { Incident } from "@/lib/contracts/incidents/incident";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { isLate, latenessOf } from "@/lib/incidents/lateness";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import { weekHourOf } from "@/lib/map/incidents/week-hour";

export const queueTabs = ["waiting", "handling", "soon", "late", "settled"] as const;
export type QueueTab = (typeof queueTabs)[number];

export const openStatuses: readonly IncidentStatus[] = [
  "reported",
  "verifying",
  "registered",
  "reopened",
  "dispatched",
  "accepted",
  "in_progress",
  "suspended",
  "extension_requested",
  "feedback",
  "inspecting",
  "rework",
];

export const settledStatuses: readonly IncidentStatus[] = ["closed", "void", "not_registered"];

/** The command centre waits until a case is given out; a department until it has accepted what it was given. */
const waiting: ReadonlySet<IncidentStatus> = new Set(["reported", "verifying", "registered", "reopened"]);
const waitingForDepartment: ReadonlySet<IncidentStatus> = new Set([...waiting, "dispatched"]);

/** Open cases by tab; "soon" and "late" cut across "waiting" and "handling". */
export function sortIntoTabs(
  incidents: readonly Incident[],
  role: Role,
  now: number,
): Record<Exclude<QueueTab, "settled">, Incident[]> {
  const isWaiting = role === "department" ? waitingForDepartment : waiting;
  const tabs = { waiting: [], handling: [], soon: [], late: [] } as Record<Exclude<QueueTab, "settled">, Incident[]>;
  for (const incident of incidents) {
    tabs[isWaiting.has(incident.status) ? "waiting" : "handling"].push(incident);
    const { lateness } = latenessOf(incident, now);
    if (lateness === "soon") tabs.soon.push(incident);
    if (isLate(lateness)) tabs.late.push(incident);
  }
  return tabs;
}

export interface QueueFilter {
  category: string;
  severity: string;
  source: string;
  text: string;
}

export function matchesFilter(incident: Incident, { category, severity, source, text }: QueueFilter): boolean {
  const words = text.trim().toLowerCase();
  return (
    incident.category.startsWith(category) &&
    (severity === "" || String(incident.severity) === severity) &&
    (source === "" || incident.source === source) &&
    (words === "" ||
      [incident.number, incident.description, incident.address, incident.gridCode].some((part) =>
        part.toLowerCase().includes(words),
      ))
  );
}

interface ShownTime {
  /** Seconds since 1970; null = up to now. */
  window: TimeWindow | null;
  /** Hour of the week, 0 = Monday 00:00; null = any. */
  hour: number | null;
}

/** A case is an interval, report to close; the list shows those that the map's window touches. */
export function matchesTime({ reportedAt, closedAt }: Incident, { window, hour }: ShownTime): boolean {
  const reported = Date.parse(reportedAt) / 1000;
  if (hour !== null && weekHourOf(reported) !== hour) return false;
  if (window === null) return true;
  return reported <= window.to && (closedAt === null || Date.parse(closedAt) / 1000 >= window.from);
}

/** Nearest limit first; what has no limit comes last, newest first. */
export const byDeadline = (a: Incident, b: Incident): number =>
  a.dueAt !== null && b.dueAt !== null
    ? a.dueAt.localeCompare(b.dueAt)
    : Number(a.dueAt === null) - Number(b.dueAt === null) || b.reportedAt.localeCompare(a.reportedAt);
