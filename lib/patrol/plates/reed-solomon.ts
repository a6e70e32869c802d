/** Multiplication in GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1, the field of QR codes (ISO/IEC 18004, 7.5). */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** Coefficients of (x − 1)(x − 2)(x − 4)…, without the leading one. */
function generator(degree: number): number[] {
  const coefficients: number[] = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) {
      coefficients[j] = times(coefficients[j] ?? 0, root) ^ (coefficients[j + 1] ?? 0);
    }
    root = times(root, 2);
  }
  return coefficients;
}

/** The code words that let a reader mend up to half as many wrong ones. */
export function reedSolomon(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  const rest = Array.from({ length: count }, () => 0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [i, coefficient] of divisor.entries()) rest[i] = (rest[i] ?? 0) ^ times(coefficient, factor);
  }
  return rest;
}
