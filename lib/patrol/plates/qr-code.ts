import { reedSolomon } from "./reed-solomon";

/** Version 3, error correction M (ISO/IEC 18004): 29 modules wide, one block of 44 + 26 code words, 42 bytes of text. */
const SIZE = 29;
const DATA_WORDS = 44;
const CHECK_WORDS = 26;
const ALIGNED_AT = 22;
/** Correction level M and mask 0, with their own check bits. */
const FORMAT_BITS = 0x5412;

/** The most bytes that a plate's text may have. */
export const QR_MOST_BYTES = 42;

/** The rows of a QR code, true = dark, without the quiet zone around it. @throws RangeError beyond 42 bytes of ASCII */
export function qrCode(text: string): boolean[][] {
  const dark: (boolean | undefined)[][] = Array.from({ length: SIZE }, () =>
    Array.from({ length: SIZE }, () => undefined),
  );
  const set = (x: number, y: number, isDark: boolean): void => {
    const row = dark[y];
    if (row && x >= 0 && x < SIZE) row[x] = isDark;
  };
  drawPatterns(set);
  const bits = bitsOf(text);
  // Two columns at a time from the right, up and down in turn; the timing column is none of them.
  let at = 0;
  for (let right = SIZE - 1, turn = 0; right >= 1; right -= 2, turn++) {
    if (right === 6) right = 5;
    for (let step = 0; step < SIZE; step++) {
      const y = turn % 2 === 0 ? SIZE - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (dark[y]?.[x] !== undefined) continue;
        // Any of the eight masks is read; this one is a chequerboard.
        set(x, y, (bits[at++] ?? false) !== ((x + y) % 2 === 0));
      }
    }
  }
  return dark.map((row) => row.map((isDark) => isDark === true));
}

type SetModule = (x: number, y: number, isDark: boolean) => void;

function drawPatterns(set: SetModule): void {
  for (let i = 0; i < SIZE; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  const rings = (x: number, y: number, radius: number, isLight: (ring: number) => boolean): void => {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) set(x + dx, y + dy, !isLight(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  };
  for (const [x, y] of [
    [3, 3],
    [SIZE - 4, 3],
    [3, SIZE - 4],
  ] as const) {
    rings(x, y, 4, (ring) => ring === 2 || ring === 4);
  }
  rings(ALIGNED_AT, ALIGNED_AT, 2, (ring) => ring === 1);
  for (let i = 0; i < 15; i++) {
    const isDark = ((FORMAT_BITS >>> i) & 1) === 1;
    if (i < 6) set(8, i, isDark);
    else if (i < 8) set(8, i + 1, isDark);
    else if (i === 8) set(7, 8, isDark);
    else set(14 - i, 8, isDark);
    if (i < 8) set(SIZE - 1 - i, 8, isDark);
    else set(8, SIZE - 15 + i, isDark);
  }
  set(8, SIZE - 8, true);
}

/** Mode, length, text, padding, and the words that mend it, as bits. */
function bitsOf(text: string): boolean[] {
  const bytes = Array.from(text, (letter) => letter.charCodeAt(0));
  if (bytes.length > QR_MOST_BYTES || bytes.some((byte) => byte > 0x7f)) {
    throw new RangeError("a plate's text is ASCII of 42 bytes at most");
  }
  // Byte mode is 4; half a byte each of mode, length and end, so that all words are shifted by half.
  const halves = [4, bytes.length >>> 4, bytes.length & 15, ...bytes.flatMap((byte) => [byte >>> 4, byte & 15]), 0];
  const data = Array.from(
    { length: halves.length / 2 },
    (_, i) => ((halves[2 * i] ?? 0) << 4) | (halves[2 * i + 1] ?? 0),
  );
  for (let i = 0; data.length < DATA_WORDS; i++) data.push(i % 2 === 0 ? 0xec : 0x11);
  return [...data, ...reedSolomon(data, CHECK_WORDS)].flatMap((word) =>
    Array.from({ length: 8 }, (_, bit) => ((word >>> (7 - bit)) & 1) === 1),
  );
}
