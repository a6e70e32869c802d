import { listPlanRepairsEndpoint } from "@/lib/contracts/plans/list-plan-repairs-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listPlanRepairs } from "@/lib/server/services/plans/list-plan-repairs";

export const GET = route(listPlanRepairsEndpoint, async ({ actor, params }) =>
  answered(await listPlanRepairs(actor, params.id)),
);
