import { checkForCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { checkForCampaign } from "@/lib/server/services/campaigns/check-for-campaign";

export const POST = route(checkForCampaignEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await checkForCampaign(actor, { ...body, id: params.id }, once)),
);
