import { whatIfEndpoint } from "@/lib/contracts/coverage/what-if-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { whatIf } from "@/lib/server/services/coverage/what-if";

export const POST = route(whatIfEndpoint, async ({ actor, body }) => answered(await whatIf(actor, body)));
