import { coverageRunEndpoint } from "@/lib/contracts/coverage/coverage-run-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readCoverageRun } from "@/lib/server/services/coverage/read-coverage-run";

export const GET = route(coverageRunEndpoint, async ({ actor, query: { area } }) =>
  answered(await readCoverageRun(actor, area)),
);
