/** A month `2026-10` of local time (UTC+08:00) as instants, the second no longer in it, and its last day. */
export function monthSpan(month: string): { since: string; until: string; lastDay: string } {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const first = (months: number): string => new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10);
  return {
    since: `${first(0)}T00:00:00+08:00`,
    until: `${first(1)}T00:00:00+08:00`,
    lastDay: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10),
  };
}
