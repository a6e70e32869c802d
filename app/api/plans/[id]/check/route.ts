import { checkPlanEndpoint } from "@/lib/contracts/plans/check-plan-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { checkPlan } from "@/lib/server/services/plans/check-plan";

export const GET = route(checkPlanEndpoint, async ({ actor, params }) => answered(await checkPlan(actor, params.id)));
