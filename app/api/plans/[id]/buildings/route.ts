import { readPlanBuildingsEndpoint } from "@/lib/contracts/plans/read-plan-buildings-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readPlanBuildings } from "@/lib/server/services/plans/read-plan-buildings";

export const GET = route(readPlanBuildingsEndpoint, async ({ actor, params }) =>
  answered(await readPlanBuildings(actor, params.id)),
);
