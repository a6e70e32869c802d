import { createBriefingEndpoint, listBriefingsEndpoint } from "@/lib/contracts/coverage/briefing-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { createBriefing, listBriefings } from "@/lib/server/services/coverage/briefings";

export const GET = route(listBriefingsEndpoint, async ({ actor, query: { area } }) =>
  answered(await listBriefings(actor, area)),
);

export const POST = route(createBriefingEndpoint, async ({ actor, body, ...once }) =>
  tagged(await createBriefing(actor, body, once)),
);
