import type { Actor } from "@/lib/access/actor";
import type { CampaignMembership } from "@/lib/contracts/campaigns/campaign-endpoints";
import { countsInCampaign } from "@/lib/incidents/campaign/fits-campaign";
import { ok, type Result } from "@/lib/kernel/result";
import { listCampaigns } from "@/lib/server/db/queries/campaigns/list-campaigns";
import { listHandsOnCase } from "@/lib/server/db/queries/campaigns/list-hands-on-case";
import { inTransaction } from "@/lib/server/db/tx";
import { visibleIncident } from "../incidents/visible-incident";
import { isOwnCampaign } from "./to-campaign";
import { isVisibleCampaign } from "./visible-campaign";

/** Whether a case counts in each running campaign of its district, and who says so. */
export function campaignsOfCase(actor: Actor, id: string): Promise<Result<{ items: CampaignMembership[] }>> {
  return inTransaction(
    actor,
    async (tx) => {
      const found = await visibleIncident(tx, id);
      if (!found.ok) return found;
      const { district_code, grid_code: gridCode, category, reported_at, status, is_drill: drill } = found.value;
      const one = { gridCode, category, reportedAt: Date.parse(reported_at), status, drill };
      const hands = new Map((await listHandsOnCase(tx, found.value)).map((hand) => [hand.campaign_id, hand]));
      const running = (await listCampaigns(tx, [district_code])).filter(
        (row) => row.status === "running" && isVisibleCampaign(actor, row),
      );
      const items = running.map((row): CampaignMembership => {
        const hand = hands.get(row.id);
        const rule = { places: row.places, categories: row.categories, fromDay: row.from_day, toDay: row.to_day };
        return {
          ...{ id: row.id, name: row.name, revision: row.revision },
          counts: countsInCampaign(rule, one, hand?.counts ?? null),
          byHand: hand ? { counts: hand.counts, reason: hand.reason, by: hand.by_name, at: hand.at } : null,
          mayChange: isOwnCampaign(actor, row),
        };
      });
      return ok({ items });
    },
    { readOnly: true },
  );
}
