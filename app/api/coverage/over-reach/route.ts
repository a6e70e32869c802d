import { overReachEndpoint } from "@/lib/contracts/coverage/over-reach-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listOverReach } from "@/lib/server/services/coverage/list-over-reach";

export const GET = route(overReachEndpoint, async ({ actor, query }) => answered(await listOverReach(actor, query)));
