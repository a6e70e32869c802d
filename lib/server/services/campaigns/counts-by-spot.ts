import { covers } from "@/lib/access/scope";
import type { CampaignRow, SpotCounts } from "@/lib/server/db/queries/campaigns/campaign-row";
import { countCampaignSpots } from "@/lib/server/db/queries/campaigns/count-campaign-spots";
import { scopeParts } from "@/lib/server/db/queries/scope-parts";
import type { Tx } from "@/lib/server/db/tx";

/**
 * The campaign's cases around each of its spots, as far as the actor sees them. Of a closed one as they were: they were counted
 * over all of it, so that whoever has a part only is told none.
 */
export async function countsBySpot(tx: Tx, campaign: CampaignRow, now: Date): Promise<(SpotCounts | null)[]> {
  if (campaign.spots.length === 0) return [];
  const unknown = campaign.spots.map(() => null);
  if (campaign.status === "closed")
    return covers(tx.actor.scope, campaign.area_code) ? (campaign.final_spots ?? unknown) : unknown;
  const parts = (await scopeParts(tx)).filter(({ districtCode }) => districtCode === campaign.district_code);
  return parts.length === 0 ? unknown : countCampaignSpots(tx, campaign, { parts, now });
}
