import { removePartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { removeParty } from "@/lib/server/services/mediation/change-parties";

export const DELETE = route(removePartyEndpoint, async ({ actor, params }) =>
  tagged(await removeParty(actor, { id: params.id, seq: Number(params.seq) })),
);
