import { changeUnitEndpoint } from "@/lib/contracts/units/change-unit-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { changeUnit } from "@/lib/server/services/dispatch/change-unit";

export const PUT = route(changeUnitEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await changeUnit(actor, { id: params.id, revision: ifMatch, entry: body })),
);
