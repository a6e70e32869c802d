import { readHandOverFactsEndpoint } from "@/lib/contracts/hand-overs/hand-over-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readHandOverFacts } from "@/lib/server/services/hand-overs/read-hand-overs";

export const GET = route(readHandOverFactsEndpoint, async ({ actor, query }) =>
  answered(await readHandOverFacts(actor, query.area)),
);
