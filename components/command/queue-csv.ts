import type { Incident } from "@/lib/contracts/incidents/incident";

/** The columns in the order of the file; each has its words in `command.csv`. */
export const csvColumns = [
  "number",
  "description",
  "category",
  "severity",
  "status",
  "source",
  "address",
  "gridCode",
  "grid",
  "lng",
  "lat",
  "assignee",
  "reportedAt",
  "registeredAt",
  "dueAt",
  "closedAt",
] as const;

export type CsvColumn = (typeof csvColumns)[number];

/** How the reader's language says what the row has as a code. */
export interface CsvWords {
  category: (code: string) => string;
  severity: (severity: number) => string;
  status: (status: Incident["status"]) => string;
  source: (source: Incident["source"]) => string;
  grid: (code: string) => string;
  time: (at: string) => string;
}

/** One case as cells. Nothing of a reporter is in it, because nothing of one is in the list. */
export function csvRow(incident: Incident, words: CsvWords): string[] {
  const [lng, lat] = incident.position;
  const time = (at: string | null): string => (at === null ? "" : words.time(at));
  const cells: Record<CsvColumn, string> = {
    number: incident.number,
    description: incident.description,
    category: words.category(incident.category),
    severity: words.severity(incident.severity),
    status: words.status(incident.status),
    source: words.source(incident.source),
    address: incident.address,
    gridCode: incident.gridCode,
    grid: words.grid(incident.gridCode),
    lng: lng.toFixed(6),
    lat: lat.toFixed(6),
    assignee: incident.assignee ?? "",
    reportedAt: time(incident.reportedAt),
    registeredAt: time(incident.registeredAt),
    dueAt: time(incident.dueAt),
    closedAt: time(incident.closedAt),
  };
  return csvColumns.map((column) => cells[column]);
}
