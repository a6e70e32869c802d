import { createStore } from "zustand/vanilla";
import { liveIncident } from "@/lib/contracts/live";
import { type IncidentStatus, incidentStatuses } from "@/lib/incidents/incident-status";
import { closingTime, IncidentTable } from "@/lib/map/incidents/incident-table";
import { loadIncidents } from "./load-incidents";
import { hearLive, liveStatusStore } from "./shared-live";

/** Cases on the map and in the time strip. `table` changes in place; `version` says when. */
interface IncidentFeed {
  table: IncidentTable;
  version: number;
  phase: "idle" | "loading" | "ready" | "failed";
  /** Everything reported since then is in the table, and whatever is open. Seconds since 1970. */
  since: number;
}

/** A new case, told once: the map pulses, the list may sound. */
export interface ArrivedIncident {
  id: string;
  position: readonly [number, number];
  severity: number;
  gridCode: string;
}

export const incidentFeedStore = createStore<IncidentFeed>(() => ({
  table: new IncidentTable(),
  version: 0,
  phase: "idle",
  since: Infinity,
}));

const arrivals = new Set<(incident: ArrivedIncident) => void>();
/** A burst of events is drawn once. */
const DRAW_MILLISECONDS = 100;
let drawTimer: ReturnType<typeof setTimeout> | null = null;
let loading: AbortController | null = null;

function drawSoon(): void {
  drawTimer ??= setTimeout(() => {
    drawTimer = null;
    incidentFeedStore.setState(({ table }) => ({ version: table.version }));
  }, DRAW_MILLISECONDS);
}

function takeEvent(data: unknown): void {
  const parsed = liveIncident.safeParse(data);
  const status = incidentStatuses.find((each): each is IncidentStatus => each === parsed.data?.status);
  if (!parsed.data || !status) return;
  const { id, position, severity, gridCode, category, source, dueFrom, dueAt, revision } = parsed.data;
  const { table } = incidentFeedStore.getState();
  const now = Date.now() / 1000;
  const row = table.rowOf(id);
  const closedAt = closingTime(status, now);
  const reportedAt = row === undefined ? now : table.reportedAt[row]!;
  table.put({
    id,
    position,
    severity,
    status,
    gridCode,
    category,
    source,
    reportedAt,
    dueFrom: dueFrom ? Date.parse(dueFrom) / 1000 : reportedAt,
    dueAt: dueAt === null ? Infinity : Date.parse(dueAt) / 1000,
    closedAt:
      closedAt === Infinity ? closedAt : Math.min(closedAt, row === undefined ? closedAt : table.closedAt[row]!),
    revision,
  });
  drawSoon();
  if (row !== undefined || status !== "reported") return;
  for (const tell of arrivals) tell({ id, position, severity, gridCode });
}

async function load(since: number, until?: number): Promise<void> {
  loading?.abort();
  loading = new AbortController();
  const { signal } = loading;
  incidentFeedStore.setState({ phase: "loading", since });
  try {
    const { table } = incidentFeedStore.getState();
    await loadIncidents(table, { since, until }, signal);
    incidentFeedStore.setState({ phase: "ready", version: table.version });
  } catch {
    // The time strip says so and offers to try again; events that arrive are shown all the same.
    if (!signal.aborted) incidentFeedStore.setState({ phase: "failed", since: Infinity });
  }
}

/** Makes sure that everything since then is there; what is there already is not read again. */
export function needIncidentsSince(since: number): void {
  const { since: known, phase } = incidentFeedStore.getState();
  if (since < known) void load(since, phase === "ready" ? known : undefined);
}

/** Keeps the table true to the live feed. @returns the way to end it */
export function followIncidents(): () => void {
  const stopHearing = hearLive("incidents", takeEvent);
  let { generation } = liveStatusStore.getState();
  const stopWatching = liveStatusStore.subscribe((status) => {
    // Events were lost (or the first stream has begun): what is in the table has to be read once more.
    if (status.generation === generation) return;
    ({ generation } = status);
    const { since, phase } = incidentFeedStore.getState();
    if (phase !== "idle" && Number.isFinite(since)) void load(since);
  });
  return () => {
    stopHearing();
    stopWatching();
  };
}

/** Hears of every new case. @returns the way to end it */
export function onArrival(tell: (incident: ArrivedIncident) => void): () => void {
  arrivals.add(tell);
  return () => void arrivals.delete(tell);
}
