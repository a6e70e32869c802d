import fc from "fast-check";
import { expect, test } from "vitest";
import { incidentSources } from "@/lib/incidents/incident-source";
import { everyIncident, keptRows } from "./incident-filter";
import { IncidentTable, type MapIncident } from "./incident-table";
import { incidentsInWindow } from "./incident-window";
import { timeHistogram } from "./time-histogram";
import { usualCounts } from "./usual-counts";
import { weekHourOf } from "./week-hour";

const MONDAY = Date.parse("2026-11-23T00:00:00+08:00") / 1000;
const WEEK = 7 * 86_400;

const anIncident = fc.record({
  id: fc.nat(1_000_000).map(String),
  position: fc.constant([118, 31] as const),
  severity: fc.integer({ min: 1, max: 4 }),
  status: fc.constant("registered" as const),
  gridCode: fc.constantFrom("990102003005001", "990102003005002", "990103001001001"),
  category: fc.constantFrom("01002", "01003", "02001"),
  source: fc.constantFrom(...incidentSources),
  reportedAt: fc.integer({ min: MONDAY - 5 * WEEK, max: MONDAY + WEEK }),
  dueFrom: fc.constant(0),
  dueAt: fc.constant(Infinity),
  closedAt: fc.constant(Infinity),
  revision: fc.constant(1),
});

const tableOf = (incidents: readonly MapIncident[]): IncidentTable => {
  const table = new IncidentTable();
  for (const incident of incidents) table.put(incident);
  return table;
};

test("no condition needs no mask", () => {
  expect(keptRows(tableOf(fc.sample(anIncident, 5)), everyIncident)).toBeNull();
});

const anyOf = <T>(wanted: readonly T[], holds: (one: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(holds);

test("keeps what each case says of itself, and nothing else", () => {
  const filters = fc.record({
    category: fc.subarray(["01", "01002", "09"]),
    severity: fc.subarray(["1", "3", "4"]),
    source: fc.subarray([...incidentSources]),
    area: fc.subarray(["990102", "990102003005001"]),
    weekHour: fc.option(fc.nat(167)),
  });
  fc.assert(
    fc.property(fc.array(anIncident, { maxLength: 40 }), filters, (incidents, filter) => {
      const table = tableOf(incidents);
      const kept = keptRows(table, filter);
      for (let row = 0; row < table.count; row++) {
        const { category, severity, source, gridCode, reportedAt } = table.read(row);
        const wanted =
          anyOf(filter.category, (code) => category.startsWith(code)) &&
          anyOf(filter.severity, (one) => String(severity) === one) &&
          anyOf(filter.source, (one) => source === one) &&
          anyOf(filter.area, (code) => gridCode.startsWith(code)) &&
          (filter.weekHour === null || weekHourOf(reportedAt) === filter.weekHour);
        expect(kept === null || kept[row] === 1).toBe(wanted);
      }
    }),
  );
});

test("map, figures and bars count the same cases", () => {
  fc.assert(
    fc.property(fc.array(anIncident, { maxLength: 60 }), (incidents) => {
      const table = tableOf(incidents);
      const kept = keptRows(table, { ...everyIncident, category: ["01"] });
      const [from, to] = [MONDAY, MONDAY + WEEK];
      const bars = timeHistogram(table, from, to, 3600, to, kept);
      const seen = incidentsInWindow(table, { from, to: to - 1 }, kept);
      expect(bars.reduce((sum, bar) => sum + bar.open + bar.closed, 0)).toBe(seen.reported.length);
    }),
  );
});

test("what is usual is the median of the four weeks before, not their mean", () => {
  const counts = [1, 2, 4, 9];
  const incidents = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, i) => ({
      ...fc.sample(anIncident, 1)[0]!,
      id: `${week}-${i}`,
      reportedAt: MONDAY - (week + 1) * WEEK + 1800,
    })),
  );
  const usual = usualCounts(tableOf(incidents), { from: MONDAY, to: MONDAY + 7200, stepSeconds: 3600, reach: 0 });
  expect([...usual]).toEqual([3, 0]);
});
