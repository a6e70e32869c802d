import { listLooksEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listLooks } from "@/lib/server/services/residents/list-looks";

export const GET = route(listLooksEndpoint, async ({ actor, params }) => answered(await listLooks(actor, params.id)));
