interface Load {
  open: number;
  soon: number;
  late: number;
}

/** Counts added up under a key, most open first. */
export function addUp<Row extends Load>(rows: readonly Row[], keyOf: (row: Row) => string): (Load & { key: string })[] {
  const sums = new Map<string, Load>();
  for (const row of rows) {
    const sum = sums.get(keyOf(row)) ?? { open: 0, soon: 0, late: 0 };
    sums.set(keyOf(row), { open: sum.open + row.open, soon: sum.soon + row.soon, late: sum.late + row.late });
  }
  return [...sums].map(([key, load]) => ({ key, ...load })).sort((a, b) => b.open - a.open || (a.key < b.key ? -1 : 1));
}

/** All 24 hours of a day, the empty ones as well. */
export function byHour(
  rows: readonly { hour: number; open: number; late: number; done: number }[],
): { open: number; late: number; done: number }[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const { open = 0, late = 0, done = 0 } = rows.find((row) => row.hour === hour) ?? {};
    return { open, late, done };
  });
}

/** Code and names; a code that is in no list stands for itself. */
export function namesOf(
  list: readonly { code: string; name: string; nameEn: string }[],
): (code: string) => { code: string; name: string; nameEn: string } {
  const known = new Map(list.map(({ code, name, nameEn }) => [code, { code, name, nameEn }]));
  return (code) => known.get(code) ?? { code, name: code, nameEn: code };
}

/** City 4 · district 6 · street 9 · community 12. */
const levels = [4, 6, 9, 12] as const;

/** Digits of the areas that a table under these areas lists: one level below, communities at the lowest. */
export function levelBelow(prefixes: readonly string[]): number {
  const shortest = Math.min(...prefixes.map(({ length }) => length));
  return levels.find((digits) => digits > shortest) ?? 12;
}
