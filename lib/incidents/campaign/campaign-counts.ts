import { type IndicatorFacts, ratesOf } from "../indicator-cases";
import { isPast } from "../lateness";

/** What of the cases that a campaign counts can be looked at one by one. */
export const campaignFigures = ["found", "rectified", "overdue"] as const;

export type CampaignFigure = (typeof campaignFigures)[number];

/** What a campaign counts in one grid. */
export interface CampaignCounts {
  found: number;
  rectified: number;
  /** Open, and past the running limit. */
  overdue: number;
  /** Of the cases found: those that should be closed, and those that were in time (as 按期结案率 judges). */
  judged: number;
  inTime: number;
  checks: number;
}

/** The counts of one grid. */
export interface GridCounts extends CampaignCounts {
  gridCode: string;
  /** Belongs to the campaign now: false for one that is no more, or from which only a case was added by hand. */
  isTarget: boolean;
}

/** @param cases those that count · @param now milliseconds since 1970 */
export function countCampaign(cases: readonly IndicatorFacts[], checks: number, now: number): CampaignCounts {
  const inTime = ratesOf(cases, now)["closure-in-time"];
  return {
    found: cases.length,
    rectified: cases.filter(({ status }) => status === "closed").length,
    overdue: cases.filter(({ closedAt, dueAt }) => closedAt === null && dueAt !== null && isPast(dueAt, now)).length,
    judged: inTime.denominator,
    inTime: inTime.numerator,
    checks,
  };
}
