import { createPlanEndpoint } from "@/lib/contracts/plans/create-plan-endpoint";
import { listPlansEndpoint } from "@/lib/contracts/plans/list-plans-endpoint";
import { ok } from "@/lib/kernel/result";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createPlan } from "@/lib/server/services/plans/create-plan";
import { listPlans } from "@/lib/server/services/plans/list-plans";

export const GET = route(listPlansEndpoint, async ({ actor, query }) => answered(await listPlans(actor, query)));

export const POST = route(createPlanEndpoint, async ({ actor, body, ...once }) => {
  const created = await createPlan(actor, body, once);
  if (!created.ok) return created;
  return ok({ body: created.value, headers: { location: `/api/plans/${created.value.id}` } });
});
