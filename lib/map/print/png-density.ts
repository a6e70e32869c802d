const SIGNATURE_AND_HEADER = 33;
const MILLIMETRES_PER_INCH = 25.4;

/**
 * A PNG that says how large it is on paper: a canvas leaves that out, and programs then take 72 dots an inch.
 * Adds a `pHYs` chunk (PNG specification, 11.3.5.3) right behind the header.
 */
export function withDensity(png: Uint8Array<ArrayBuffer>, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round((dotsPerInch / MILLIMETRES_PER_INCH) * 1_000);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, SIGNATURE_AND_HEADER));
  whole.set(chunk, SIGNATURE_AND_HEADER);
  whole.set(png.subarray(SIGNATURE_AND_HEADER), SIGNATURE_AND_HEADER + chunk.length);
  return whole;
}

/** As the PNG specification has it in annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
