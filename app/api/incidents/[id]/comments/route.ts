import { commentIncidentEndpoint } from "@/lib/contracts/incidents/comment-incident-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { commentIncident } from "@/lib/server/services/incidents/comment-incident";

export const POST = route(commentIncidentEndpoint, async ({ actor, params, body, ...once }) =>
  tagged(await commentIncident(actor, { id: params.id, text: body.text }, once)),
);
