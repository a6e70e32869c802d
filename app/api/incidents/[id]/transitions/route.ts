import { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { transitionIncident } from "@/lib/server/services/incidents/transition-incident";

export const POST = route(transitionIncidentEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await transitionIncident(actor, { id: params.id, revision: ifMatch, step: body }, once)),
);
