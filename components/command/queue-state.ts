import type { Role } from "@/lib/access/role";
import type { Incident } from "@/lib/contracts/incidents/incident";
import type { IncidentStatus } from "@/lib/incidents/incident-status";
import { isLate, latenessOf } from "@/lib/incidents/lateness";
import type { TimeWindow } from "@/lib/map/incidents/incident-window";
import { weekHourOf } from "@/lib/map/incidents/week-hour";

export const queueTabs = ["waiting", "handling", "soon", "late", "settled"] as const;
export type QueueTab = (typeof queueTabs)[number];

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

/** Any of the values of one kind, and all kinds together; an empty list asks for nothing. */
export interface QueueFilter {
  /** Codes of areas or grids; a code holds all codes that begin with it. */
  place: readonly string[];
  category: readonly string[];
  severity: readonly string[];
  source: readonly string[];
  text: string;
}

export const emptyFilter = { place: [], category: [], severity: [], source: [], text: "" } as const;

export const isFiltered = ({ place, category, severity, source, text }: QueueFilter): boolean =>
  [place, category, severity, source, text].some(({ length }) => length > 0);

const isOneOf = (wanted: readonly string[], value: string): boolean => wanted.length === 0 || wanted.includes(value);
const beginsWithOneOf = (wanted: readonly string[], value: string): boolean =>
  wanted.length === 0 || wanted.some((prefix) => value.startsWith(prefix));

export function matchesFilter(incident: Incident, { place, category, severity, source, text }: QueueFilter): boolean {
  const words = text.trim().toLowerCase();
  return (
    beginsWithOneOf(place, incident.gridCode) &&
    beginsWithOneOf(category, incident.category) &&
    isOneOf(severity, String(incident.severity)) &&
    isOneOf(source, incident.source) &&
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
