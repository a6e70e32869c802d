import { listSuccessionsEndpoint } from "@/lib/contracts/grids/list-successions-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listSuccessions } from "@/lib/server/services/grids/list-successions";

export const GET = route(listSuccessionsEndpoint, async ({ actor, query }) =>
  answered(await listSuccessions(actor, query)),
);
