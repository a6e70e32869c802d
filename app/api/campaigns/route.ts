import { createCampaignEndpoint, listCampaignsEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { listCampaigns } from "@/lib/server/services/campaigns/list-campaigns";
import { createCampaign } from "@/lib/server/services/campaigns/write-campaign";

export const GET = route(listCampaignsEndpoint, async ({ actor }) => answered(await listCampaigns(actor)));

export const POST = route(createCampaignEndpoint, async ({ actor, body, ...once }) =>
  tagged(await createCampaign(actor, body, once)),
);
