import type { CaseKind, DeadlineBook } from "@/lib/incidents/case-clock";
import { type CaseProgress, keptOf, progressAfter } from "@/lib/incidents/case-progress";
import type { TimeLimit } from "@/lib/incidents/deadline";
import type { IncidentAction } from "@/lib/incidents/incident-action";
import { isSettled } from "@/lib/incidents/incident-status";
import { nextMilestone } from "@/lib/incidents/next-milestone";
import { transitionTable } from "@/lib/incidents/transition-table";
import type { AssignedTo, CaseCourse, Performer } from "./incident-record";

export interface NextStep {
  action: IncidentAction | "reach-milestone";
  at: number;
  by: Performer;
  note?: string;
  granted?: TimeLimit;
  assignTo?: AssignedTo;
}

/** A case that is worked on step by step under the rules of the product: no step outside the table, deadlines by the book. */
export class CaseLog {
  private readonly book: DeadlineBook;
  private readonly kind: CaseKind;
  private readonly course: CaseCourse;
  private progress: CaseProgress;

  constructor(book: DeadlineBook, kind: CaseKind, reported: { at: number; by: Performer }) {
    this.book = book;
    this.kind = kind;
    this.progress = progressAfter(book, kind, null, { action: "report", to: "reported", at: reported.at });
    this.course = {
      steps: [{ ...reported, action: "report", from: null, to: "reported", note: "" }],
      status: "reported",
      assigned: null,
      handledBy: null,
      registeredAt: null,
      kept: keptOf(this.progress),
      closedAt: null,
    };
  }

  get state(): Readonly<CaseCourse> {
    return this.course;
  }

  get lastAt(): number {
    return this.course.steps.at(-1)?.at ?? 0;
  }

  /** The step of the handling that comes next, unless it is the last, which ends the handling. */
  get milestone(): number | null {
    return nextMilestone(this.progress.clock)?.step ?? null;
  }

  /** @throws RangeError for a step that the state machine does not know: the script is wrong, not the data */
  take({ action, at, by, note = "", assignTo, granted }: NextStep): void {
    const { course } = this;
    const step = action === "reach-milestone" ? (this.milestone ?? undefined) : undefined;
    const { from, to } =
      action === "reach-milestone" ? { from: [course.status], to: course.status } : transitionTable[action];
    if (!from.includes(course.status)) throw new RangeError(`${action} is no step from ${course.status}`);
    this.progress = progressAfter(this.book, this.kind, this.progress, { action, to, at, granted, step });
    course.kept = keptOf(this.progress);
    const data = { ...(granted && { extension: granted }), ...(step !== undefined && { step }) };
    course.steps.push({ at, action, from: course.status, to, by, note, ...(Object.keys(data).length > 0 && { data }) });
    course.status = to;
    course.closedAt = isSettled(to) ? at : null;
    if (action === "register") course.registeredAt = at;
    if (action === "feed-back") course.handledBy = by.userId;
    if (assignTo) course.assigned = assignTo;
  }
}
