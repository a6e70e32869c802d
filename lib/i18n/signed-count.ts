import { formatCount } from "./format-count";

/** A difference with its sign, also when it is positive: +182, −182, and 0 for what is nothing when it is rounded. */
export function signedCount(value: number, digits: 0 | 1 | 2 = 0): string {
  const rounded = Number(value.toFixed(digits));
  if (rounded === 0) return formatCount(0, digits);
  return rounded > 0 ? `+${formatCount(value, digits)}` : formatCount(value, digits);
}
