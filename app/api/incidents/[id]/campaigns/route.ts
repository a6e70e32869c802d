import { campaignsOfCaseEndpoint } from "@/lib/contracts/campaigns/campaign-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { campaignsOfCase } from "@/lib/server/services/campaigns/campaigns-of-case";

export const GET = route(campaignsOfCaseEndpoint, async ({ actor, params }) =>
  answered(await campaignsOfCase(actor, params.id)),
);
