import { transitionIncidentEndpoint } from "@/lib/contracts/incidents/transition-incident-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { stepIncident } from "@/lib/server/services/incidents/step-incident";

export const POST = route(transitionIncidentEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await stepIncident(actor, { id: params.id, revision: ifMatch, step: body }, once)),
);
