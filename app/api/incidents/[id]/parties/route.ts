import { addPartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { addParty } from "@/lib/server/services/mediation/change-parties";

export const POST = route(addPartyEndpoint, async ({ actor, params, body, ...once }) =>
  tagged(await addParty(actor, { ...body, id: params.id }, once)),
);
