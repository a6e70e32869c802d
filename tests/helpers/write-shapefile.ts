/** The parts of a Shapefile with polygons and one column of text. */
export function writeShapefile(
  shapes: readonly { rings: readonly (readonly (readonly [number, number])[])[]; code: string }[],
): { shp: Buffer; dbf: Buffer } {
  const records = shapes.map(({ rings }, i) => {
    const points = rings.flat();
    const record = Buffer.alloc(8 + 44 + rings.length * 4 + points.length * 16);
    record.writeInt32BE(i + 1, 0);
    record.writeInt32BE((record.byteLength - 8) / 2, 4);
    record.writeInt32LE(5, 8);
    record.writeInt32LE(rings.length, 44);
    record.writeInt32LE(points.length, 48);
    let start = 0;
    for (const [k, ring] of rings.entries()) {
      record.writeInt32LE(start, 52 + k * 4);
      start += ring.length;
    }
    for (const [k, [x, y]] of points.entries()) {
      record.writeDoubleLE(x, 52 + rings.length * 4 + k * 16);
      record.writeDoubleLE(y, 60 + rings.length * 4 + k * 16);
    }
    return record;
  });
  const head = Buffer.alloc(100);
  head.writeInt32BE(9994, 0);
  head.writeInt32LE(1000, 28);
  head.writeInt32LE(5, 32);
  return { shp: Buffer.concat([head, ...records]), dbf: dbfOf(shapes.map(({ code }) => code)) };
}

function dbfOf(codes: readonly string[]): Buffer {
  const head = Buffer.alloc(65);
  head[0] = 3;
  head.writeUInt32LE(codes.length, 4);
  head.writeUInt16LE(65, 8);
  head.writeUInt16LE(21, 10);
  head.write("WGBM", 32, "latin1");
  head.write("C", 43, "latin1");
  head[48] = 20;
  head[64] = 0x0d;
  return Buffer.concat([head, ...codes.map((code) => Buffer.from(` ${code.padEnd(20)}`))]);
}
