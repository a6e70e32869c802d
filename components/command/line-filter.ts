/** The list's filter for one line of a board: an area or grid, a class, a department (`-`: none). */
export function lineFilter(key: string | null): { area?: string; category?: string; department?: string } {
  if (key === null) return {};
  if (!/^\d+$/.test(key)) return { department: key };
  return key.length === 2 ? { category: key } : { area: key };
}
