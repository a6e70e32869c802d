import { formatCount } from "@/lib/i18n/format-count";

/** A difference: a plus where something is gained. */
export const signedCount = (value: number, digits: 0 | 2): string =>
  `${value > 0 ? "+" : ""}${formatCount(value, digits)}`;
