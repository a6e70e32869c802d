import { latenessAt } from "@/lib/incidents/lateness";
import type { IncidentTable } from "./incident-table";

/** What a mark's ring tells. */
export const ringStates = ["ok", "soon", "late"] as const;
export type RingState = (typeof ringStates)[number];

/** How near the limit of a row was at a moment, in seconds since 1970. A ring has no room to tell how late. */
export function rowLateness({ dueFrom, dueAt }: IncidentTable, row: number, moment: number): RingState {
  const lateness = latenessAt({ from: dueFrom[row]! * 1000, dueAt: dueAt[row]! * 1000 }, moment * 1000);
  return lateness === "very-late" ? "late" : lateness;
}
