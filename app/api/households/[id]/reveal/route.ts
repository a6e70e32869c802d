import { revealHouseholdEndpoint } from "@/lib/contracts/households/reveal-household-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { revealHousehold } from "@/lib/server/services/households/reveal-household";

export const POST = route(revealHouseholdEndpoint, async ({ actor, params, body }) =>
  answered(await revealHousehold(actor, { id: params.id, reason: body.reason })),
);
