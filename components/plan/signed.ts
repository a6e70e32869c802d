import { formatCount } from "@/lib/i18n/format-count";

/** With its sign, also when it is positive: +182, −182, 0. */
export const signed = (value: number, digits: 0 | 1 | 2 = 0): string => {
  const text = formatCount(value, digits);
  return value > 0 && Number(value.toFixed(digits)) !== 0 ? `+${text}` : text;
};
