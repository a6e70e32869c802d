/** Narrow no-break space: sets thousands apart without breaking the number over two lines. */
const THIN_SPACE = "\u202f";

const grouped = (digits: number) =>
  new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const byDigits = [grouped(0), grouped(1), grouped(2)] as const;

/** 10650 → "10 650", −1.25 → "−1.3" with one digit (a true minus sign). */
export function formatCount(value: number, digits: 0 | 1 | 2 = 0): string {
  return byDigits[digits].format(value).replaceAll(",", THIN_SPACE).replace("-", "\u2212");
}

/** A share 0…1 as "33.9%"; of nothing there is no share. */
export const formatShare = (part: number, whole: number, digits: 0 | 1 = 1): string =>
  whole === 0 ? "–" : `${formatCount((part / whole) * 100, digits)}%`;
