import { listUnitsEndpoint } from "@/lib/contracts/units/list-units-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listUnits } from "@/lib/server/services/dispatch/list-units";

export const GET = route(listUnitsEndpoint, async ({ actor, query }) => answered(await listUnits(actor, query.area)));
