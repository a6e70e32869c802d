import { decideRequestEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { decideRequest } from "@/lib/server/services/residents/decide-request";

export const POST = route(decideRequestEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await decideRequest(actor, { id: params.id, revision: ifMatch, ...body })),
);
