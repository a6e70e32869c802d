import { readIncidentEndpoint } from "@/lib/contracts/incidents/read-incident-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { readIncident } from "@/lib/server/services/incidents/read-incident";

export const GET = route(readIncidentEndpoint, async ({ actor, params }) =>
  tagged(await readIncident(actor, params.id)),
);
