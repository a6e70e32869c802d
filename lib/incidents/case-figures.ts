import type { CaseClock } from "./case-clock";
import { lastStep } from "./case-limit";

/** What the indicators ask of a case, kept with it so that a month of cases is counted without reading their timelines. */
export interface CaseFigures {
  /** Null before the first step, and where no limit ran. */
  respondedInTime: boolean | null;
  /** End of the handling's limit; null before it begins. Milliseconds since 1970, as `handledAt`. */
  handleDueAt: number | null;
  /** When the work was reported done; null again when it has to be done anew. */
  handledAt: number | null;
  dispatches: number;
  returns: number;
  reworks: number;
  extensions: number;
}

export const noFigures: CaseFigures = {
  respondedInTime: null,
  handleDueAt: null,
  handledAt: null,
  dispatches: 0,
  returns: 0,
  reworks: 0,
  extensions: 0,
};

const undone: ReadonlySet<string> = new Set(["dispatch", "return", "fail-inspection", "reopen", "part-reopened"]);

/** @param before clock before the event (null: the report) @param after clock after it */
export function figuresAfter(
  figures: CaseFigures,
  action: string,
  before: CaseClock | null,
  after: CaseClock,
): CaseFigures {
  const one = (counted: string): number => (action === counted ? 1 : 0);
  const limit = before?.limits.find(({ stage }) => stage === "accept")?.dueAt ?? null;
  const isResponse = before?.status === "reported" && after.status !== "reported" && figures.respondedInTime === null;
  return {
    respondedInTime: isResponse && limit !== null ? after.at <= limit : figures.respondedInTime,
    handleDueAt: lastStep(after.limits, "handle")?.dueAt ?? null,
    // A whole of parts is handled when the last of them is.
    handledAt:
      action === "feed-back" || (action === "close" && figures.handledAt === null)
        ? after.at
        : undone.has(action)
          ? null
          : figures.handledAt,
    dispatches: figures.dispatches + one("dispatch"),
    returns: figures.returns + one("return"),
    reworks: figures.reworks + one("fail-inspection"),
    extensions: figures.extensions + one("grant-extension"),
  };
}
