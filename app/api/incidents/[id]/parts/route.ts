import { splitIncidentEndpoint } from "@/lib/contracts/incidents/family-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { splitIncident } from "@/lib/server/services/incidents/split-incident";

export const POST = route(splitIncidentEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await splitIncident(actor, { id: params.id, revision: ifMatch, ...body }, once)),
);
