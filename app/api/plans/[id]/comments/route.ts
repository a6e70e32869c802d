import { commentPlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { commentPlan } from "@/lib/server/services/plans/comment-plan";

export const POST = route(commentPlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await commentPlan(actor, params.id, body, once)),
);
