import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeShapefile } from "@/tests/helpers/write-shapefile";
import { writeZip } from "@/tests/helpers/write-zip";
import { BoundaryFault } from "./boundary-fault";
import { readBoundaryFile } from "./read-boundary-file";

const PAGE_BYTES = 1024;
const ROWS_PAGE = 10;
const golden = readFileSync("tests/golden/two-grids.gpkg");
type Ring = [number, number][];
const square: Ring = [
  [118, 30],
  [118, 31],
  [119, 31],
  [118, 30],
];

/** @returns why the file is refused, null when it is not */
function refusalOf(bytes: Buffer): string | null {
  try {
    readBoundaryFile(bytes);
    return null;
  } catch (error) {
    if (!(error instanceof BoundaryFault)) throw error;
    return error.reason;
  }
}

/** The GeoPackage whose rows are what `write` makes of their page, with an empty page behind it. */
function withRows(write: (page: Buffer) => void): Buffer {
  const bytes = Buffer.concat([golden, Buffer.alloc(PAGE_BYTES)]);
  const page = bytes.subarray((ROWS_PAGE - 1) * PAGE_BYTES, ROWS_PAGE * PAGE_BYTES);
  page.fill(0);
  page[0] = 0x0d;
  write(page);
  return bytes;
}

/** As many cells as there is room to point at, all of them the same one. */
function sameCell(page: Buffer, cell: Buffer): void {
  const cells = Math.floor((PAGE_BYTES - 8 - cell.byteLength) / 2);
  page.writeUInt16BE(cells, 3);
  for (let i = 0; i < cells; i++) page.writeUInt16BE(PAGE_BYTES - cell.byteLength, 8 + i * 2);
  cell.copy(page, PAGE_BYTES - cell.byteLength);
}

describe("a GeoPackage that holds less than it tells", () => {
  it("is refused when its rows are one long row again and again, on one page that follows itself", () => {
    const overflow = golden.byteLength / PAGE_BYTES + 1;
    const size = 32_000;
    // What stays on the page of a record that is too long for it.
    const least = Math.floor(((PAGE_BYTES - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (PAGE_BYTES - 4));
    const local = fitting <= PAGE_BYTES - 35 ? fitting : least;
    const cell = Buffer.alloc(4 + local + 4);
    cell.set([0x80 | (size >> 14), 0x80 | ((size >> 7) & 0x7f), size & 0x7f, 1]);
    cell[4] = 1;
    cell.writeUInt32BE(overflow, 4 + local);
    const bytes = withRows((page) => sameCell(page, cell));
    bytes.writeUInt32BE(overflow, (overflow - 1) * PAGE_BYTES);
    expect(refusalOf(bytes)).toBe("unreadable");
  });
});

describe("a layer of several kinds of shapes", () => {
  it("passes over those without a polygon", () => {
    const shape = (wkb: number[]): number[] => [0x47, 0x50, 0, 1, 0, 0, 0, 0, ...wkb];
    const point = [1, 1, 0, 0, 0, ...Array<number>(16).fill(0)];
    const kinds = [
      // A MultiPoint of two, a CircularString of nothing.
      shape([1, 4, 0, 0, 0, 2, 0, 0, 0, ...point, ...point]),
      shape([1, 8, 0, 0, 0, 0, 0, 0, 0]),
    ];
    const cells = kinds.map((bytes) => {
      const record = [3, 0, 12 + bytes.length * 2, ...bytes];
      return record[2]! < 128 ? record : [4, 0, 0x80 | (record[2]! >> 7), record[2]! & 0x7f, ...bytes];
    });
    const bytes = withRows((page) => {
      page.writeUInt16BE(cells.length, 3);
      let at = PAGE_BYTES;
      for (const [i, record] of cells.entries()) {
        at -= record.length + 2;
        page.set([record.length, i + 1, ...record], at);
        page.writeUInt16BE(at, 8 + i * 2);
      }
    });
    expect(refusalOf(bytes)).toBe("no-polygons");
  });
});

describe("what is too much to read", () => {
  const shapefile = (shapes: { rings: Ring[]; code: string }[], change: (dbf: Buffer) => void = () => undefined) => {
    const { shp, dbf } = writeShapefile(shapes);
    change(dbf);
    return writeZip([
      { name: "a.shp", bytes: shp },
      { name: "a.dbf", bytes: dbf },
    ]);
  };

  it("is a .dbf whose fields are longer than its rows", () => {
    const files = shapefile([{ rings: [square], code: "1" }], (dbf) => dbf.writeUInt8(200, 48));
    expect(refusalOf(files)).toBe("unreadable");
  });

  it("is not the rows of a .dbf that belong to no shape", () => {
    const { shp } = writeShapefile([{ rings: [square], code: "1" }]);
    const head = writeShapefile([]).dbf;
    const rows = 1_500_000;
    head.writeUInt32LE(rows, 4);
    // Letters that cannot be packed much, so that the archive is not refused for its hollowness.
    const dbf = Buffer.concat([head, Buffer.alloc(rows * 21, randomBytes(20_000).toString("hex"))]);
    const bytes = writeZip([
      { name: "a.shp", bytes: shp },
      { name: "a.dbf", bytes: dbf },
    ]);
    const before = process.memoryUsage().heapUsed;
    const { features } = readBoundaryFile(bytes);
    expect(features).toHaveLength(1);
    expect(features[0]!.properties.WGBM).toMatch(/^[\da-f]{20}$/);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  });

  it("is a Shapefile of more than a million places, before they are read", () => {
    const ring = Array.from({ length: 1_000_001 }, (_, i): [number, number] => [118 + i * 1e-9, 30]);
    const bytes = shapefile([{ rings: [ring], code: "1" }]);
    const before = process.memoryUsage().heapUsed;
    expect(refusalOf(bytes)).toBe("too-large");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  });

  it("is a KML of more than fifty million letters, or of more tags than any honest one has", () => {
    const kml = (body: string) => Buffer.from(`<kml xmlns="http://www.opengis.net/kml/2.2">${body}</kml>`);
    expect(refusalOf(kml("a".repeat(50_000_001)))).toBe("too-large");
    expect(refusalOf(kml("<a/>".repeat(1_000_000)))).toBe("too-large");
  });
});
