import type { IncidentAction } from "@/lib/incidents/incident-action";
import { isSettled } from "@/lib/incidents/incident-status";
import { type DeadlineBook, deadlineAfterStep, stageDeadline } from "@/lib/incidents/stage-deadline";
import { transitionTable } from "@/lib/incidents/transition-table";
import type { AssignedTo, CaseCourse, Performer } from "./incident-record";

export interface CaseKind {
  category: string;
  severity: number;
}

export interface NextStep {
  action: IncidentAction;
  at: number;
  by: Performer;
  note?: string;
  assignTo?: AssignedTo;
}

/** A case that is worked on step by step under the rules of the product: no step outside the table, deadlines by the book. */
export class CaseLog {
  private readonly book: DeadlineBook;
  private readonly kind: CaseKind;
  private readonly course: CaseCourse;
  private pause: { suspendedAt: number; dueAt: number } | undefined;

  constructor(book: DeadlineBook, kind: CaseKind, reported: { at: number; by: Performer }) {
    this.book = book;
    this.kind = kind;
    this.course = {
      steps: [{ ...reported, action: "report", from: null, to: "reported", note: "" }],
      status: "reported",
      assigned: null,
      handledBy: null,
      registeredAt: null,
      dueAt: stageDeadline(book, kind, "reported", reported.at),
      closedAt: null,
    };
  }

  get state(): Readonly<CaseCourse> {
    return this.course;
  }

  get lastAt(): number {
    return this.course.steps.at(-1)?.at ?? 0;
  }

  /** @throws RangeError for a step that the state machine does not know: the script is wrong, not the data */
  take({ action, at, by, note = "", assignTo }: NextStep): void {
    const { course } = this;
    const { from, to } = transitionTable[action];
    if (!from.includes(course.status)) throw new RangeError(`${action} is no step from ${course.status}`);
    const before = { dueAt: course.dueAt, status: course.status };
    if (action === "suspend" && before.dueAt !== null) this.pause = { suspendedAt: at, dueAt: before.dueAt };
    const change = { action, from: before.status, to, at, dueAt: before.dueAt, pause: this.pause };
    course.dueAt = deadlineAfterStep(this.book, this.kind, change);
    course.steps.push({ at, action, from: before.status, to, by, note });
    course.status = to;
    course.closedAt = isSettled(to) ? at : null;
    if (action === "register") course.registeredAt = at;
    if (action === "feed-back") course.handledBy = by.userId;
    if (assignTo) course.assigned = assignTo;
  }
}
