import { mediateIncidentEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { mediateIncident } from "@/lib/server/services/mediation/mediate-incident";

export const POST = route(mediateIncidentEndpoint, async ({ actor, params, ifMatch, body, ...once }) =>
  tagged(await mediateIncident(actor, { id: params.id, revision: ifMatch, input: body }, once)),
);
