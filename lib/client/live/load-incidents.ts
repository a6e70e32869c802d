import type { Incident } from "@/lib/contracts/incidents/incident";
import { listIncidentsEndpoint } from "@/lib/contracts/incidents/list-incidents-endpoint";
import { incidentStatuses, isSettled } from "@/lib/incidents/incident-status";
import type { IncidentTable } from "@/lib/map/incidents/incident-table";
import { callApi } from "../api";

const openStatuses = incidentStatuses.filter((status) => !isSettled(status)).join(",");
const seconds = (text: string | null): number => (text === null ? Infinity : Date.parse(text) / 1000);

function put(table: IncidentTable, incident: Incident): void {
  const { id, position, severity, status, gridCode } = incident;
  table.put({
    id,
    position,
    severity,
    status,
    gridCode,
    reportedAt: seconds(incident.reportedAt),
    dueAt: seconds(incident.dueAt),
    closedAt: seconds(incident.closedAt),
  });
}

/** Reads what is open, and all that was reported since then, page by page. */
export async function loadIncidents(
  table: IncidentTable,
  since: number,
  signal: AbortSignal,
  onPage: () => void,
): Promise<void> {
  const wanted = [{ status: openStatuses }, { since: new Date(since * 1000).toISOString() }];
  for (const query of wanted) {
    let cursor: string | undefined;
    do {
      const page = await callApi(listIncidentsEndpoint, { query: { ...query, limit: 1000, cursor }, signal });
      for (const incident of page.items) put(table, incident);
      onPage();
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }
}
