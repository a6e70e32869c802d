import type { CampaignBody } from "@/lib/contracts/campaigns/campaign";
import type { MapRound } from "@/lib/map/map-round";

/** The spots of a campaign as the map draws them: numbered, each with its radius. */
export const spotsOnMap = (spots: CampaignBody["spots"]): MapRound => ({
  legs: [],
  stops: spots.map(({ position, radiusMetres }) => ({ position, radiusMetres, done: false })),
});
