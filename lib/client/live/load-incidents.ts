import { decodeIncidentColumns } from "@/lib/contracts/incident-columns";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { readIncidentColumnsEndpoint } from "@/lib/contracts/incidents/read-incident-columns-endpoint";
import { incidentSources } from "@/lib/incidents/incident-source";
import { incidentStatuses, openStatuses } from "@/lib/incidents/incident-status";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { callApi } from "../api";
import { apiErrorOf } from "../api-error";

const DEGREES = 1e-7;
const seconds = (text: string | null): number => (text === null ? Infinity : Date.parse(text) / 1000);

interface Wanted {
  /** Seconds since 1970. */
  since: number;
  /** What was reported from then on is in the table already, and so is what is open. */
  until?: number | undefined;
}

const instant = (moment: number): string => new Date(moment * 1000).toISOString();

/** All that was reported in a time, as binary columns; they are put by id, so that live events keep their rows. */
async function loadColumns(table: IncidentTable, { since, until }: Wanted, signal: AbortSignal): Promise<void> {
  const query = new URLSearchParams({ since: instant(since) });
  if (until !== undefined) query.set("until", instant(until));
  const response = await fetch(`${readIncidentColumnsEndpoint.path}?${query.toString()}`, { signal });
  if (!response.ok) throw await apiErrorOf(response);
  const columns = decodeIncidentColumns(await response.arrayBuffer());
  const sources = columns.sources.map((name) => incidentSources.find((source) => source === name));
  const statuses = columns.statuses.map((name) => incidentStatuses.find((status) => status === name));
  for (let i = 0; i < columns.id.length; i++) {
    const status = statuses[columns.status[i]!];
    // A status that this page does not know: a newer server has it, and the page is about to be reloaded.
    if (!status) continue;
    table.put({
      id: String(columns.id[i]!),
      position: [columns.lng[i]! * DEGREES, columns.lat[i]! * DEGREES],
      severity: columns.severity[i]!,
      status,
      gridCode: columns.gridCodes[columns.grid[i]!] ?? "",
      category: columns.categories[columns.category[i]!] ?? "",
      source: sources[columns.source[i]!],
      reportedAt: columns.reportedAt[i]!,
      dueFrom: columns.dueFrom[i]! || columns.reportedAt[i]!,
      dueAt: columns.dueAt[i]! || Infinity,
      closedAt: columns.closedAt[i]! || Infinity,
      revision: columns.revision[i]!,
    });
  }
}

/** What is open, however old, with its grid. */
async function loadOpen(table: IncidentTable, signal: AbortSignal): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await callApi(listIncidentsEndpoint, {
      query: { status: openStatuses.join(","), limit: 1000, cursor },
      signal,
    });
    for (const incident of page.items) putListed(table, incident);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

function putListed(table: IncidentTable, incident: Incident): void {
  const { id, position, severity, status, gridCode, category, source, revision } = incident;
  table.put({
    id,
    position,
    severity,
    status,
    gridCode,
    category,
    source,
    reportedAt: seconds(incident.reportedAt),
    dueFrom: seconds(incident.dueFrom ?? incident.reportedAt),
    dueAt: seconds(incident.dueAt),
    closedAt: seconds(incident.closedAt),
    revision,
  });
}

/** Reads what is open, and all that was reported since then; or only what goes before `until`. */
export async function loadIncidents(table: IncidentTable, wanted: Wanted, signal: AbortSignal): Promise<void> {
  await Promise.all([loadColumns(table, wanted, signal), wanted.until === undefined && loadOpen(table, signal)]);
}
