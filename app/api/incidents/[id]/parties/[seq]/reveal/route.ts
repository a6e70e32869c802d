import { revealPartyEndpoint } from "@/lib/contracts/incidents/mediation-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { revealParty } from "@/lib/server/services/mediation/reveal-party";

export const POST = route(revealPartyEndpoint, async ({ actor, params, body }) =>
  answered(await revealParty(actor, { id: params.id, seq: Number(params.seq), reason: body.reason })),
);
