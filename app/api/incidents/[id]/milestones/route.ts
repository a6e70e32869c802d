import { reachMilestoneEndpoint } from "@/lib/contracts/incidents/reach-milestone-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { reachMilestone } from "@/lib/server/services/incidents/reach-milestone";

export const POST = route(reachMilestoneEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await reachMilestone(actor, { id: params.id, revision: ifMatch, mark: body }, once)),
);
