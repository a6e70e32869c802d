const SPACE = 1_000_000_000;
/** Odd and no multiple of five: multiplication then permutes the 10⁹ nine-digit endings, so no two people share a number. */
const STRIDE = 387_420_489;

/** Eleven digits that begin with 12, where China has neither mobile nor fixed numbers: a call reaches nobody. */
export function syntheticPhone(serial: number): string {
  const ending = Number((BigInt(serial) * BigInt(STRIDE)) % BigInt(SPACE));
  return `12${String(ending).padStart(9, "0")}`;
}
