import { incidentSources } from "@/lib/incidents/incident-source";
import type { IncidentTable } from "./incident-table";
import { weekHourOf } from "./week-hour";

/**
 * Which cases count, apart from time: map, strip, matrix and figures share it. Of one kind any
 * value will do; an empty list is no condition.
 */
export interface IncidentFilter {
  /** Class or sub-class: the first digits. */
  category: readonly string[];
  severity: readonly string[];
  source: readonly string[];
  /** Area or grid: the first digits of the grid code. */
  area: readonly string[];
  /** Hour of the week in Shanghai in which a case was reported, 0 = Monday 00:00; null = any. */
  weekHour: number | null;
}

export const everyIncident: IncidentFilter = {
  category: [],
  severity: [],
  source: [],
  area: [],
  weekHour: null,
};

/**
 * 1 for each row that the filter keeps, else 0; null when it keeps all. Codes are compared once per code, not per row,
 * so that a hundred thousand rows take a millisecond.
 */
export function keptRows(table: IncidentTable, filter: IncidentFilter): Uint8Array | null {
  const { category, severity, source, area, weekHour } = filter;
  if ([category, severity, source, area].every(({ length }) => length === 0) && weekHour === null) return null;
  const ofCategory = startsWith(table.categories, category);
  const ofGrid = startsWith(table.gridCodes, area);
  const ofSeverity = new Set(severity.map(Number));
  const ofSource = new Set(source.map((wanted) => incidentSources.findIndex((each) => each === wanted)));
  const kept = new Uint8Array(table.count);
  for (let row = 0; row < kept.length; row++) {
    if (ofCategory[table.category[row]!] === 0 || ofGrid[table.grid[row]!] === 0) continue;
    if (ofSeverity.size > 0 && !ofSeverity.has(table.severity[row]!)) continue;
    if (ofSource.size > 0 && !ofSource.has(table.source[row]!)) continue;
    if (weekHour !== null && weekHourOf(table.reportedAt[row]!) !== weekHour) continue;
    kept[row] = 1;
  }
  return kept;
}

const startsWith = (codes: readonly string[], starts: readonly string[]): Uint8Array =>
  Uint8Array.from(codes, (code) => Number(starts.length === 0 || starts.some((start) => code.startsWith(start))));
