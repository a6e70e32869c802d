/** The list with one of its members at another place; places beyond the ends are the ends. */
export function moveTo<T>(items: readonly T[], from: number, to: number): T[] {
  const moved = items[from];
  if (moved === undefined) return [...items];
  const rest = items.filter((_, i) => i !== from);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, to)), 0, moved);
}
