import { coverageGridsEndpoint } from "@/lib/contracts/coverage/coverage-grids-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listCoverageGrids } from "@/lib/server/services/coverage/list-coverage-grids";

export const GET = route(coverageGridsEndpoint, async ({ actor, query: { area } }) =>
  answered(await listCoverageGrids(actor, area)),
);
