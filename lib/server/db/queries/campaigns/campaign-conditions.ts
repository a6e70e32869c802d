import { dayStart } from "@/lib/incidents/working-time";
import { dayAfter } from "@/lib/kernel/day-after";
import { notDrill } from "../incidents/not-drill";
import type { CampaignRow } from "./campaign-row";

/**
 * `countsInCampaign` in SQL over `incidents`; a test holds both against each other. `value` gives the placeholder of a value.
 * `fits` are the cases that count by themselves, `added` those that people added: no case is both.
 */
export function campaignConditions(campaign: CampaignRow, value: (given: unknown) => string) {
  const byHand = `select 1 from campaign_cases c where c.district_code = incidents.district_code
    and c.campaign_id = ${value(campaign.id)}::bigint and c.incident_id = incidents.id`;
  const counts = `district_code = ${value(campaign.district_code)} and ${notDrill} and status not in ('void', 'not_registered')`;
  return {
    fits: `(${counts} and reported_at >= ${value(dayStart(campaign.from_day))} and reported_at < ${value(dayStart(dayAfter(campaign.to_day, 1)))}
      and category ^@ any (${value(campaign.categories)}::text[]) and grid_code ^@ any (${value(campaign.places)}::text[])
      and not exists (${byHand} and c.counts is not null))`,
    added: `(${counts} and exists (${byHand} and c.counts))`,
  };
}
