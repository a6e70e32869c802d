import { planCareEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { planCare } from "@/lib/server/services/care/plan-care";

export const PUT = route(planCareEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await planCare(actor, { id: params.id, revision: ifMatch, agreement: body })),
);
