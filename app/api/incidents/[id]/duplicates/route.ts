import { listDuplicatesEndpoint, mergeIncidentEndpoint } from "@/lib/contracts/incidents/duplicate-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { listDuplicates } from "@/lib/server/services/incidents/list-duplicates";
import { mergeIncident } from "@/lib/server/services/incidents/merge-incident";

export const GET = route(listDuplicatesEndpoint, async ({ actor, params }) =>
  answered(await listDuplicates(actor, params.id)),
);

export const PUT = route(mergeIncidentEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await mergeIncident(actor, { id: params.id, revision: ifMatch, ...body }, once)),
);
