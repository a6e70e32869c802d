import type { IncidentStatus } from "../incident-status";
import { dayName, localDay } from "../working-time";
import type { CampaignRule } from "./campaign";

export interface CampaignCase {
  gridCode: string;
  category: string;
  /** Milliseconds since 1970. */
  reportedAt: number;
  status: IncidentStatus;
  drill: boolean;
}

/** What was refused or put aside was not found, whoever adds it. */
const notFound: ReadonlySet<IncidentStatus> = new Set(["void", "not_registered"]);

/** Whether a case is one of a campaign's by class, place and day. */
export function fitsCampaign(
  { places, categories, fromDay, toDay }: CampaignRule,
  { gridCode, category, reportedAt }: Pick<CampaignCase, "gridCode" | "category" | "reportedAt">,
): boolean {
  const day = dayName(localDay(reportedAt));
  return (
    day >= fromDay &&
    day <= toDay &&
    categories.some((code) => category.startsWith(code)) &&
    places.some((code) => gridCode.startsWith(code))
  );
}

/** Whether it counts. @param byHand somebody added it (true) or took it out (false), which goes before the rule; null: nobody did */
export const countsInCampaign = (rule: CampaignRule, one: CampaignCase, byHand: boolean | null): boolean =>
  !one.drill && !notFound.has(one.status) && (byHand ?? fitsCampaign(rule, one));
