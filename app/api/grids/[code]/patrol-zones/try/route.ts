import { tryPatrolZonesEndpoint } from "@/lib/contracts/patrols/zone-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tryPatrolZones } from "@/lib/server/services/patrol-zones/try-patrol-zones";

export const POST = route(tryPatrolZonesEndpoint, async ({ actor, params, body }) =>
  answered(await tryPatrolZones(actor, params.code, body)),
);
