import { readGridStatsEndpoint } from "@/lib/contracts/grids/read-grid-stats-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readGridStats } from "@/lib/server/services/grids/read-grid-stats";

export const GET = route(readGridStatsEndpoint, async ({ actor, params }) =>
  answered(await readGridStats(actor, params.code)),
);
