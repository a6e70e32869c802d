import { latenessAt } from "./lateness";

/** Open cases of one grid, department or class by how near their limits are. */
export interface LatenessCounts {
  open: number;
  soon: number;
  /** Past the limit, without the very late ones. */
  late: number;
  veryLate: number;
}

/** Times in milliseconds since 1970; a case without a running limit is open, and nothing else. */
export function countLateness(cases: readonly { from: number; dueAt: number | null }[], now: number): LatenessCounts {
  const counts = { open: cases.length, soon: 0, late: 0, veryLate: 0 };
  for (const { from, dueAt } of cases) {
    const lateness = dueAt === null ? "ok" : latenessAt({ from, dueAt }, now);
    if (lateness === "soon") counts.soon += 1;
    if (lateness === "late") counts.late += 1;
    if (lateness === "very-late") counts.veryLate += 1;
  }
  return counts;
}
