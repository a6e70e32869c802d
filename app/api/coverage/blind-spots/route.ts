import { blindSpotsEndpoint } from "@/lib/contracts/coverage/blind-spots-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listBlindSpots } from "@/lib/server/services/coverage/list-blind-spots";

export const GET = route(blindSpotsEndpoint, async ({ actor, query }) => answered(await listBlindSpots(actor, query)));
