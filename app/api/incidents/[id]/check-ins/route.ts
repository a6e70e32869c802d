import { checkInEndpoint } from "@/lib/contracts/incidents/check-in-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { checkIn } from "@/lib/server/services/dispatch/check-in";

export const POST = route(checkInEndpoint, async ({ actor, params, body, ...once }) =>
  tagged(await checkIn(actor, { id: params.id, position: body.position }, once)),
);
