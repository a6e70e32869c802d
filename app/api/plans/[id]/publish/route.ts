import { publishPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { schedulePlan } from "@/lib/server/services/plans/schedule-plan";

export const POST = route(publishPlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await schedulePlan(actor, params.id, body.effectiveOn, once)),
);
