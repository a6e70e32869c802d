import { splitHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { splitHousehold } from "@/lib/server/services/households/split-household";

export const POST = route(splitHouseholdEndpoint, async ({ actor, params, body, ifMatch }) =>
  answered(await splitHousehold(actor, { id: params.id, revision: ifMatch, split: body })),
);
