import type { DeadlineBook } from "@/lib/incidents/case-clock";
import { type CaseProgress, progressOf } from "@/lib/incidents/case-progress";
import type { TimeLimit } from "@/lib/incidents/deadline";
import type { IncidentRow } from "@/lib/server/db/queries/incidents/incident-row";
import { listClockEvents } from "@/lib/server/db/queries/incidents/list-clock-events";
import type { Tx } from "@/lib/server/db/tx";
import { ruleBook } from "../reference/rule-book";

export interface ToldProgress {
  book: DeadlineBook;
  progress: CaseProgress;
  /** More time that was asked for and is not decided on. */
  extensionAsked: TimeLimit | null;
}

/** Where the case stands, told again from its timeline by the rules it keeps. Departments need the case granted before. */
export async function readProgress(tx: Tx, row: IncidentRow): Promise<ToldProgress> {
  const [book, events] = [await ruleBook(), await listClockEvents(tx, row)];
  const asked = row.status === "extension_requested" ? events.findLast((event) => event.asked !== null)?.asked : null;
  return { book, progress: progressOf(book, row, events), extensionAsked: asked ?? null };
}
