import { coverageAtEndpoint } from "@/lib/contracts/coverage/coverage-at-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { coverageAt } from "@/lib/server/services/coverage/coverage-at";

export const GET = route(coverageAtEndpoint, async ({ actor, query: { lng, lat } }) =>
  answered(await coverageAt(actor, [lng, lat])),
);
