import { putCampaignCaseEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { putCampaignCase } from "@/lib/server/services/campaigns/put-campaign-case";

export const PUT = route(putCampaignCaseEndpoint, async ({ actor, params, ifMatch, body }) =>
  tagged(await putCampaignCase(actor, { ...params, ...body, revision: ifMatch })),
);
