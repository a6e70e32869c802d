import type { PolygonRings, Position } from "../city-types";

/**
 * PostGIS' own binary form (EWKB, little-endian, SRID 4326) as hex, the text form that COPY takes without parsing numbers.
 * Layout: byte order 1 · type | 0x20000000 when an SRID follows · SRID · counts as uint32 · coordinates as doubles.
 */
const SRID = 4326;
const WITH_SRID = 0x20000000;
const POINT = 1;
const LINE_STRING = 2;
const POLYGON = 3;
const MULTI_POLYGON = 6;

/** Writes into one growing buffer that is used again for each geometry. */
class EwkbWriter {
  private bytes = Buffer.alloc(1 << 16);
  private length = 0;

  begin(type: number): this {
    this.length = 0;
    this.reserve(9);
    this.bytes.writeUInt8(1, 0);
    this.bytes.writeUInt32LE((type | WITH_SRID) >>> 0, 1);
    this.bytes.writeUInt32LE(SRID, 5);
    this.length = 9;
    return this;
  }

  /** A geometry inside a collection repeats byte order and type, without SRID. */
  part(type: number): this {
    this.reserve(5);
    this.bytes.writeUInt8(1, this.length);
    this.bytes.writeUInt32LE(type, this.length + 1);
    this.length += 5;
    return this;
  }

  count(value: number): this {
    this.reserve(4);
    this.length = this.bytes.writeUInt32LE(value, this.length);
    return this;
  }

  positions(list: readonly Position[]): this {
    this.reserve(16 * list.length);
    for (const [lng, lat] of list) {
      this.bytes.writeDoubleLE(lng, this.length);
      this.length = this.bytes.writeDoubleLE(lat, this.length + 8);
    }
    return this;
  }

  rings(rings: PolygonRings): this {
    this.count(rings.length);
    for (const ring of rings) this.count(ring.length).positions(ring);
    return this;
  }

  hex(): string {
    return this.bytes.toString("hex", 0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = Buffer.alloc(2 * (this.length + more));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const writer = new EwkbWriter();

export const pointHex = (position: Position): string => writer.begin(POINT).positions([position]).hex();

export const lineHex = (line: readonly Position[]): string =>
  writer.begin(LINE_STRING).count(line.length).positions(line).hex();

export const polygonHex = (rings: PolygonRings): string => writer.begin(POLYGON).rings(rings).hex();

export function multiPolygonHex(polygons: readonly PolygonRings[]): string {
  writer.begin(MULTI_POLYGON).count(polygons.length);
  for (const rings of polygons) writer.part(POLYGON).rings(rings);
  return writer.hex();
}
