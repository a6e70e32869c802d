import { putPatrolZonesEndpoint, readPatrolZonesEndpoint } from "@/lib/contracts/patrols/zone-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { putPatrolZones } from "@/lib/server/services/patrol-zones/put-patrol-zones";
import { readPatrolZones } from "@/lib/server/services/patrol-zones/read-patrol-zones";

export const GET = route(readPatrolZonesEndpoint, async ({ actor, params }) =>
  tagged(await readPatrolZones(actor, params.code)),
);

export const PUT = route(putPatrolZonesEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await putPatrolZones(actor, { gridCode: params.code, revision: ifMatch, plan: body })),
);
