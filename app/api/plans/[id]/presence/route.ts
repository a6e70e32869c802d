import { planPresenceEndpoint } from "@/lib/contracts/plans/plan-presence-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { meetAtPlan } from "@/lib/server/services/plans/meet-at-plan";

export const POST = route(planPresenceEndpoint, async ({ actor, params }) =>
  answered(await meetAtPlan(actor, params.id)),
);
