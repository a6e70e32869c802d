import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLate, latenessOf } from "@/lib/incidents/lateness";
import { clusterIncidents } from "./cluster-incidents";
import { HexagonIndex } from "./hexagon-index";
import { hexagonStep } from "./hexagon-step";
import { IncidentTable, type MapIncident } from "./incident-table";
import { incidentsInWindow } from "./incident-window";
import { rowLateness } from "./row-lateness";
import { timeHistogram } from "./time-histogram";

const WORLD = [-180, -85, 180, 85] as const;
const incident = (id: number, rest: Partial<MapIncident> = {}): MapIncident => ({
  id: String(id),
  position: [118.25, 30.91],
  severity: 1,
  status: "registered",
  gridCode: "990102003005001",
  category: "01002",
  source: "patrol",
  reportedAt: 1000,
  dueFrom: 0,
  dueAt: Infinity,
  closedAt: Infinity,
  revision: 1,
  ...rest,
});
function tableOf(incidents: MapIncident[]): IncidentTable {
  const table = new IncidentTable();
  for (const each of incidents) table.put(each);
  return table;
}

describe("the table", () => {
  test("gives back what was put, across growth", () => {
    const all = Array.from({ length: 3000 }, (_, i) =>
      incident(i, { position: [118 + i / 1e4, 30 + i / 1e4], gridCode: `99010200300500${i % 9}` }),
    );
    const table = tableOf(all);
    expect(table.count).toBe(3000);
    for (const [row, each] of all.entries()) expect(table.read(row)).toEqual(each);
  });

  test("the same id is the same row, so an event that comes twice changes nothing", () => {
    const table = tableOf([incident(7)]);
    table.put(incident(7, { status: "closed", closedAt: 2000 }));
    table.put(incident(7, { status: "closed", closedAt: 2000 }));
    expect(table.count).toBe(1);
    expect(table.read(0).closedAt).toBe(2000);
  });

  test("an answer that an event has overtaken changes nothing", () => {
    const table = tableOf([incident(7, { revision: 3, status: "closed", closedAt: 2000 })]);
    table.put(incident(7, { revision: 2, status: "dispatched" }));
    expect(table.read(0).status).toBe("closed");
  });

  test("the grid stays known when the columns, which do not have it, come later", () => {
    const table = tableOf([incident(7)]);
    table.put(incident(7, { gridCode: "", revision: 2 }));
    expect(table.read(0).gridCode).toBe("990102003005001");
  });
});

describe("a time window", () => {
  const table = tableOf([
    incident(1, { reportedAt: 100, closedAt: 200 }),
    incident(2, { reportedAt: 150, dueAt: 250 }),
    incident(3, { reportedAt: 400 }),
  ]);
  test("shows what was open, what ended, what was reported, and what was late at that moment", () => {
    const seen = incidentsInWindow(table, { from: 120, to: 300 });
    expect([...seen.open]).toEqual([1]);
    expect([...seen.closed]).toEqual([0]);
    expect([...seen.reported]).toEqual([1]);
    expect(seen.late).toBe(1);
  });

  test("never shows a case as open and ended at once, nor before it was reported", () => {
    const times = fc.record({ reportedAt: fc.nat(1000), lasts: fc.option(fc.nat(1000), { nil: Infinity }) });
    fc.assert(
      fc.property(fc.array(times, { maxLength: 50 }), fc.nat(1000), fc.nat(1000), (rows, from, length) => {
        const all = tableOf(rows.map((row, i) => incident(i, { ...row, closedAt: row.reportedAt + row.lasts })));
        const seen = incidentsInWindow(all, { from, to: from + length });
        const open = new Set(seen.open);
        expect([...seen.closed].some((row) => open.has(row))).toBe(false);
        for (const row of [...seen.open, ...seen.closed])
          expect(all.reportedAt[row]).toBeLessThanOrEqual(from + length);
      }),
    );
  });
});

test("a mark's ring says what the case's row in the list says", () => {
  const anyCase = fc.record({
    from: fc.nat(100_000),
    lasts: fc.integer({ min: 1, max: 400_000 }),
    at: fc.nat(2_000_000),
  });
  fc.assert(
    fc.property(anyCase, ({ from, lasts, at }) => {
      const table = tableOf([incident(1, { reportedAt: 0, dueFrom: from, dueAt: from + lasts })]);
      const iso = (second: number) => new Date(second * 1000).toISOString();
      const facts = { reportedAt: iso(0), dueFrom: iso(from), dueAt: iso(from + lasts), closedAt: null };
      const { lateness } = latenessOf(facts, at * 1000);
      expect(rowLateness(table, 0, at)).toBe(lateness === "very-late" ? "late" : lateness);
      expect(incidentsInWindow(table, { from: 0, to: at }).late).toBe(Number(isLate(lateness)));
    }),
  );
  expect(rowLateness(tableOf([incident(1)]), 0, 1e9)).toBe("ok");
});

describe("clusters", () => {
  const crowd = tableOf(Array.from({ length: 12 }, (_, i) => incident(i, { severity: (i % 4) + 1 })));
  const rows = Array.from({ length: 12 }, (_, i) => i);

  test("count every case once, by severity", () => {
    const { clusters, singles } = clusterIncidents(crowd, rows, 15.3, [...WORLD]);
    expect(singles).toEqual([]);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]).toMatchObject({ count: 12, bySeverity: [3, 3, 3, 3] });
    expect([...clusters[0]!.rows].sort((a, b) => a - b)).toEqual(rows);
  });

  test("leave a few cases as they are", () => {
    expect(clusterIncidents(crowd, rows.slice(0, 4), 15.3, [...WORLD]).clusters).toEqual([]);
  });

  test("lose nothing, whatever the positions and the zoom", () => {
    const position = fc.tuple(
      fc.double({ min: 118, max: 118.2, noNaN: true }),
      fc.double({ min: 30, max: 30.2, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { maxLength: 80 }), fc.integer({ min: 8, max: 20 }), (positions, zoom) => {
        const table = tableOf(positions.map((at, i) => incident(i, { position: at })));
        const found = clusterIncidents(
          table,
          positions.map((_, i) => i),
          zoom,
          [...WORLD],
        );
        const seen = [...found.singles, ...found.clusters.flatMap((cluster) => cluster.rows)];
        expect(seen.sort((a, b) => a - b)).toEqual(positions.map((_, i) => i));
      }),
      { numRuns: 40 },
    );
  });
});

test("the histogram counts each case in the step it was reported in", () => {
  const table = tableOf([
    incident(1, { reportedAt: 0, closedAt: 700, dueAt: 650 }),
    incident(2, { reportedAt: 599 }),
    incident(3, { reportedAt: 600, dueAt: 900 }),
    incident(4, { reportedAt: 1200 }),
  ]);
  expect(timeHistogram(table, 0, 1200, 600, 1000)).toEqual([
    { start: 0, closed: 1, open: 1, late: 1 },
    { start: 600, closed: 0, open: 1, late: 1 },
  ]);
});

test("hexagons count all cases and colour by doubling", () => {
  const table = tableOf([incident(1), incident(2), incident(3, { position: [118.3, 30.95] })]);
  const index = new HexagonIndex();
  index.complete(table, 9);
  const hexagons = index.count(table, [0, 1, 2], 9, "count");
  expect(hexagons.map(({ count }) => count).sort()).toEqual([1, 2]);
  expect(hexagons[0]!.ring[0]).toEqual(hexagons[0]!.ring.at(-1));
  expect([1, 2, 3, 4, 31, 32, 5000].map(hexagonStep)).toEqual([0, 1, 1, 2, 4, 5, 5]);
});
