import { mergeHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { mergeHousehold } from "@/lib/server/services/households/merge-household";

export const POST = route(mergeHouseholdEndpoint, async ({ actor, params, body, ifMatch }) =>
  answered(await mergeHousehold(actor, { id: params.id, revision: ifMatch, merge: body })),
);
