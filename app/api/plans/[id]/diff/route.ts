import { planDiffEndpoint } from "@/lib/contracts/plans/plan-diff-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readPlanDiff } from "@/lib/server/services/plans/read-plan-diff";

export const GET = route(planDiffEndpoint, async ({ actor, params }) => answered(await readPlanDiff(actor, params.id)));
