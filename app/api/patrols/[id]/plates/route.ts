import { listPlatesEndpoint } from "@/lib/contracts/patrols/list-plates-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listPlates } from "@/lib/server/services/patrols/list-plates";

export const GET = route(listPlatesEndpoint, async ({ actor, params }) => answered(await listPlates(actor, params.id)));
