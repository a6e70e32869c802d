import { retireUnitEndpoint } from "@/lib/contracts/units/change-unit-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { retireUnit } from "@/lib/server/services/dispatch/change-unit";

export const POST = route(retireUnitEndpoint, async ({ actor, params, ifMatch }) =>
  answered(await retireUnit(actor, { id: params.id, revision: ifMatch })),
);
