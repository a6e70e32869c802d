import { createHazardEndpoint } from "@/lib/contracts/hazards/create-hazard-endpoint";
import { listHazardsEndpoint } from "@/lib/contracts/hazards/list-hazards-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { createHazard } from "@/lib/server/services/hazards/create-hazard";
import { listHazards } from "@/lib/server/services/hazards/list-hazards";

export const GET = route(listHazardsEndpoint, async ({ actor, query }) => answered(await listHazards(actor, query)));

export const POST = route(createHazardEndpoint, async ({ actor, body, ...once }) =>
  tagged(await createHazard(actor, body, once)),
);
