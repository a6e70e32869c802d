import { suggestEndpoint } from "@/lib/contracts/coverage/suggestion-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { suggest } from "@/lib/server/services/coverage/suggest";

export const POST = route(suggestEndpoint, async ({ actor, body }) => answered(await suggest(actor, body)));
