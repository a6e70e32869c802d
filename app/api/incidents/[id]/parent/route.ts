import { linkIncidentEndpoint } from "@/lib/contracts/incidents/family-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { linkIncident } from "@/lib/server/services/incidents/link-incident";

export const PUT = route(linkIncidentEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await linkIncident(actor, { id: params.id, revision: ifMatch, ...body }, once)),
);
