import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeIncidentColumns, encodeIncidentColumns, type IncidentColumns } from "./incident-columns";

const word = fc.nat(0xffff_ffff);
const row = (id: fc.Arbitrary<number>) =>
  fc.record({
    id,
    lng: fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
    lat: fc.integer({ min: -900_000_000, max: 900_000_000 }),
    reportedAt: word,
    closedAt: word,
    dueAt: word,
    category: fc.nat(0xffff),
    grid: fc.nat(0xffff),
    revision: fc.nat(255),
    severity: fc.nat(15),
    source: fc.nat(15),
    status: fc.nat(255),
  });

const columnsOf = (id: fc.Arbitrary<number>): fc.Arbitrary<IncidentColumns> =>
  fc
    .record({
      rows: fc.array(row(id), { maxLength: 40 }),
      lastEventId: fc.maxSafeNat(),
      statuses: fc.array(fc.string({ unit: "grapheme" })),
      sources: fc.array(fc.string()),
      categories: fc.array(fc.string()),
      gridCodes: fc.array(fc.string()),
    })
    .map(({ rows, ...told }) => ({
      ...told,
      id: Float64Array.from(rows, ({ id }) => id),
      lng: Int32Array.from(rows, ({ lng }) => lng),
      lat: Int32Array.from(rows, ({ lat }) => lat),
      reportedAt: Uint32Array.from(rows, ({ reportedAt }) => reportedAt),
      closedAt: Uint32Array.from(rows, ({ closedAt }) => closedAt),
      dueAt: Uint32Array.from(rows, ({ dueAt }) => dueAt),
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

  it("take 31 bytes a case", () => {
    const [columns] = fc.sample(columnsOf(fc.nat(1_000)), 1);
    const bare = encodeIncidentColumns({ ...columns!, ...emptied(columns!) }).byteLength;
    expect(encodeIncidentColumns(columns!).byteLength - bare).toBeLessThanOrEqual(31 * columns!.id.length + 16);
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
