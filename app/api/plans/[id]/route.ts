import { changePlanEndpoint } from "@/lib/contracts/plans/change-plan-endpoint";
import { readPlanEndpoint } from "@/lib/contracts/plans/read-plan-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { changePlan } from "@/lib/server/services/plans/change-plan";
import { readPlan } from "@/lib/server/services/plans/read-plan";

export const GET = route(readPlanEndpoint, async ({ actor, params, query }) =>
  answered(await readPlan(actor, params.id, query)),
);

export const PATCH = route(changePlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await changePlan(actor, params.id, body, once)),
);
