import { rejectPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { rejectPlan } from "@/lib/server/services/plans/reject-plan";

export const POST = route(rejectPlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await rejectPlan(actor, params.id, body.comments, once)),
);
