import { readCampaignEndpoint, updateCampaignEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { ok } from "@/lib/kernel/result";
import { revisionTag } from "@/lib/server/http/revision-tag";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { readCampaign } from "@/lib/server/services/campaigns/read-campaign";
import { updateCampaign } from "@/lib/server/services/campaigns/write-campaign";

export const GET = route(readCampaignEndpoint, async ({ actor, params, query }) => {
  const read = await readCampaign(actor, { ...query, id: params.id });
  if (!read.ok) return read;
  return ok({ body: read.value, headers: { etag: revisionTag(read.value.campaign.revision) } });
});

export const PUT = route(updateCampaignEndpoint, async ({ actor, params, ifMatch, body }) =>
  tagged(await updateCampaign(actor, { id: params.id, revision: ifMatch, body })),
);
