import { proposePlanEndpoint } from "@/lib/contracts/plans/plan-proposal-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { proposePlan } from "@/lib/server/services/plans/propose-plan";

export const POST = route(proposePlanEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await proposePlan(actor, params.id, body, once)),
);
