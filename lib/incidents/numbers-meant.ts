/**
 * The whole case numbers that somebody may mean by what they typed: `2026-1122-0347` itself, `1122-0347` of this year,
 * `0347` (or `347`) of today. `today` is a local day `YYYY-MM-DD`.
 */
export function numbersMeant(text: string, today: string): string[] {
  const parts = /^(?:(?:(\d{4})-)?(\d{4})-)?(\d{1,4})$/.exec(text.trim());
  if (!parts) return [];
  const [, year = today.slice(0, 4), day = `${today.slice(5, 7)}${today.slice(8, 10)}`, serial = ""] = parts;
  return [`${year}-${day}-${serial.padStart(4, "0")}`];
}
