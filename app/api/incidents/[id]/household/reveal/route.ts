import { revealIncidentHouseholdEndpoint } from "@/lib/contracts/incidents/incident-household-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { revealIncidentHousehold } from "@/lib/server/services/incidents/reveal-incident-household";

export const POST = route(revealIncidentHouseholdEndpoint, async ({ actor, params, body }) =>
  answered(await revealIncidentHousehold(actor, { id: params.id, ...body })),
);
