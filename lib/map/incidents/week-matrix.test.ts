import fc from "fast-check";
import { expect, test } from "vitest";
import { IncidentTable } from "./incident-table";
import { incidentsInWindow } from "./incident-window";
import { HOURS_OF_WEEK, weekHourOf } from "./week-hour";
import { weekMatrix } from "./week-matrix";

const at = (text: string): number => Date.parse(text) / 1000;

test("the week begins on Monday at midnight in Shanghai", () => {
  expect(weekHourOf(at("2026-11-23T00:00:00+08:00"))).toBe(0);
  expect(weekHourOf(at("2026-11-22T23:59:59+08:00"))).toBe(167);
  expect(weekHourOf(at("2026-11-24T14:20:00+08:00"))).toBe(24 + 14);
});

test("every case of the window is counted once, and the hours add up to the window", () => {
  const from = at("2026-11-02T07:30:00+08:00");
  const length = fc.integer({ min: 60, max: 40 * 86_400 });
  fc.assert(
    fc.property(fc.array(fc.nat(50 * 86_400), { maxLength: 60 }), length, (offsets, seconds) => {
      const table = new IncidentTable();
      for (const [id, offset] of offsets.entries())
        table.put({
          id: String(id),
          position: [118, 31],
          severity: 1,
          status: "registered",
          gridCode: "",
          category: "01002",
          source: "patrol",
          reportedAt: from + offset,
          dueFrom: 0,
          dueAt: Infinity,
          closedAt: Infinity,
          revision: 1,
        });
      const window = { from, to: from + seconds };
      const { reported } = incidentsInWindow(table, window);
      const { counts, hours } = weekMatrix(table, reported, window);
      expect(counts).toHaveLength(HOURS_OF_WEEK);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(reported.length);
      expect(hours.reduce((sum, n) => sum + n, 0)).toBeCloseTo(seconds / 3600, 6);
    }),
  );
});
