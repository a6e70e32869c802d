import { rollbackPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { rollBackPlan } from "@/lib/server/services/plans/roll-back-plan";

export const POST = route(rollbackPlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await rollBackPlan(actor, params.id, body.name, once)),
);
