import { approvePlanEndpoint } from "@/lib/contracts/plans/plan-decision-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { approvePlan } from "@/lib/server/services/plans/approve-plan";

export const POST = route(approvePlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await approvePlan(actor, params.id, body.revision, once)),
);
