import { inspectHazardEndpoint } from "@/lib/contracts/hazards/inspect-hazard-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { inspectHazard } from "@/lib/server/services/hazards/inspect-hazard";

export const POST = route(inspectHazardEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await inspectHazard(actor, { id: params.id, revision: ifMatch, inspection: body }, once)),
);
