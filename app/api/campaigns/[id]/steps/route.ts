import { stepCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { stepCampaign } from "@/lib/server/services/campaigns/step-campaign";

export const POST = route(stepCampaignEndpoint, async ({ actor, params, ifMatch, body }) =>
  tagged(await stepCampaign(actor, { ...body, id: params.id, revision: ifMatch })),
);
