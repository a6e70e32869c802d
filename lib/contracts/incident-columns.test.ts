import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeIncidentColumns, encodeIncidentColumns, type IncidentColumns } from "./incident-columns";

/** Statuses, categories and grids of a sample. */
const WORDS = 5;
const words = fc.array(fc.string({ unit: "grapheme" }), { minLength: WORDS, maxLength: WORDS });
const word = fc.nat(0xffff_ffff);
const row = (id: fc.Arbitrary<number>) =>
  fc.record({
    id,
    lng: fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
    lat: fc.integer({ min: -900_000_000, max: 900_000_000 }),
    reportedAt: word,
    closedAt: fc.oneof(fc.constant(0), word),
    dueAt: word,
    dueFrom: word,
    category: fc.nat(WORDS - 1),
    grid: fc.nat(WORDS - 1),
    revision: fc.nat(255),
    severity: fc.nat(255),
    source: fc.nat(WORDS - 1),
    status: fc.nat(WORDS - 1),
  });

const columnsOf = (id: fc.Arbitrary<number>): fc.Arbitrary<IncidentColumns> =>
  fc
    .record({
      rows: fc.array(row(id), { maxLength: 40 }),
      lastEventId: fc.maxSafeNat(),
      statuses: words,
      sources: words,
      categories: words,
      gridCodes: words,
    })
    .map(({ rows, ...told }) => ({
      ...told,
      id: Float64Array.from(rows, ({ id }) => id),
      lng: Int32Array.from(rows, ({ lng }) => lng),
      lat: Int32Array.from(rows, ({ lat }) => lat),
      reportedAt: Uint32Array.from(rows, ({ reportedAt }) => reportedAt),
      closedAt: Uint32Array.from(rows, ({ closedAt }) => closedAt),
      dueAt: Uint32Array.from(rows, ({ dueAt }) => dueAt),
      dueFrom: Uint32Array.from(rows, ({ dueFrom, closedAt }) => (closedAt === 0 ? dueFrom : 0)),
      category: Uint16Array.from(rows, ({ category }) => category),
      grid: Uint16Array.from(rows, ({ grid }) => grid),
      revision: Uint8Array.from(rows, ({ revision }) => revision),
      severity: Uint8Array.from(rows, ({ severity }) => severity),
      source: Uint8Array.from(rows, ({ source }) => source),
      status: Uint8Array.from(rows, ({ status }) => status),
    }));

describe("incident columns", () => {
  it.each([
    ["near each other", fc.integer({ min: 7_000_000_000, max: 7_000_100_000 })],
    ["from different servers", fc.maxSafeNat()],
  ])("come back as they were sent, with ids %s", (_, id) => {
    fc.assert(
      fc.property(columnsOf(id), (columns) => {
        expect(decodeIncidentColumns(encodeIncidentColumns(columns).buffer)).toEqual(columns);
      }),
    );
  });

  it("take 23 bytes a case of a district's, half a year or ten of them", () => {
    const count = 20_000;
    const place = (width: number) => (_: unknown, index: number) => (index * 7919) % width;
    const reportedAt = Uint32Array.from({ length: count }, (_, index) => 1_450_000_000 + index * 15_000);
    const columns: IncidentColumns = {
      lastEventId: 1,
      statuses: Array.from({ length: 15 }, (_, index) => `status-${index}`),
      sources: Array.from({ length: 10 }, (_, index) => `source-${index}`),
      categories: Array.from({ length: 150 }, (_, index) => String(index)),
      gridCodes: Array.from({ length: 700 }, (_, index) => String(index)),
      id: Float64Array.from({ length: count }, (_, index) => 5_000_000_000 + index * 50),
      lng: Int32Array.from({ length: count }, (_, index) => 1_182_000_000 + place(1_000_000)(_, index)),
      lat: Int32Array.from({ length: count }, (_, index) => 309_000_000 + place(700_000)(_, index)),
      reportedAt,
      closedAt: reportedAt.map((at, index) => (index % 50 === 0 ? 0 : at + place(4_000_000)(at, index))),
      dueAt: reportedAt.map((at) => at + 86_400),
      dueFrom: reportedAt.map((at, index) => (index % 50 === 0 ? at + 60 : 0)),
      category: Uint16Array.from({ length: count }, place(150)),
      grid: Uint16Array.from({ length: count }, place(700)),
      revision: Uint8Array.from({ length: count }, place(9)),
      severity: Uint8Array.from({ length: count }, place(5)),
      source: Uint8Array.from({ length: count }, place(10)),
      status: Uint8Array.from({ length: count }, place(15)),
    };
    const bytes = encodeIncidentColumns(columns);
    expect(decodeIncidentColumns(bytes.buffer)).toEqual(columns);
    const bare = encodeIncidentColumns({ ...columns, ...emptied(columns) }).byteLength;
    expect((bytes.byteLength - bare) / count).toBeLessThan(23.1);
  });

  it("refuse what they are not, and what was cut off", () => {
    const [columns] = fc.sample(columnsOf(fc.nat(1_000)), 1);
    const bytes = encodeIncidentColumns(columns!);
    expect(() => decodeIncidentColumns(new ArrayBuffer(3))).toThrow(RangeError);
    expect(() => decodeIncidentColumns(new ArrayBuffer(64))).toThrow(RangeError);
    if (columns!.id.length > 0) expect(() => decodeIncidentColumns(bytes.buffer.slice(0, -1))).toThrow(RangeError);
  });
});

/** The same without a single case. */
const emptied = (columns: IncidentColumns): Partial<IncidentColumns> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([, value]) => ArrayBuffer.isView(value))
      .map(([name, value]) => [name, (value as Uint8Array).slice(0, 0)]),
  );
