import { submitPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { submitPlan } from "@/lib/server/services/plans/submit-plan";

export const POST = route(submitPlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await submitPlan(actor, params.id, body.revision, once)),
);
