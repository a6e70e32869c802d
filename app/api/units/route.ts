import { createUnitEndpoint } from "@/lib/contracts/units/change-unit-endpoints";
import { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createUnit } from "@/lib/server/services/dispatch/change-unit";
import { listUnits } from "@/lib/server/services/dispatch/list-units";

export const GET = route(listUnitsEndpoint, async ({ actor, query }) => answered(await listUnits(actor, query)));

export const POST = route(createUnitEndpoint, async ({ actor, body, ...once }) =>
  answered(await createUnit(actor, body, once)),
);
