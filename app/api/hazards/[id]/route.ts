import { readHazardEndpoint } from "@/lib/contracts/hazards/read-hazard-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { readHazard } from "@/lib/server/services/hazards/read-hazard";

export const GET = route(readHazardEndpoint, async ({ actor, params }) => tagged(await readHazard(actor, params.id)));
