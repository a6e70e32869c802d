import { callUnitsEndpoint } from "@/lib/contracts/incidents/call-units-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { callUnits } from "@/lib/server/services/dispatch/call-units";

export const POST = route(callUnitsEndpoint, async ({ actor, params, body, ifMatch, ...once }) =>
  tagged(await callUnits(actor, { id: params.id, revision: ifMatch, call: body }, once)),
);
