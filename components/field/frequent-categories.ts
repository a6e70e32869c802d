/** The classes that came up most among cases, most frequent first, the newer first of two alike. @param cases newest first */
export function frequentCategories(cases: readonly { category: string }[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { category } of cases) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([category]) => category);
}
