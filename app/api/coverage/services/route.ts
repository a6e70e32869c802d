import { coverageServicesEndpoint } from "@/lib/contracts/coverage/services-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { serviceCoverage } from "@/lib/server/services/coverage/service-coverage";

export const GET = route(coverageServicesEndpoint, async ({ actor, query }) =>
  answered(await serviceCoverage(actor, query)),
);
