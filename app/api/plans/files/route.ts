import { createPlanFromFileEndpoint } from "@/lib/contracts/plans/create-plan-from-file-endpoint";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { createPlanFromFile } from "@/lib/server/services/plans/create-plan-from-file";

export const POST = route(createPlanFromFileEndpoint, async ({ actor, query, body, request, ...once }) => {
  const created = await createPlanFromFile(actor, query, body, { ...once, gone: request.signal });
  if (!created.ok) return created;
  return ok({ body: created.value, headers: { location: `/api/plans/${created.value.id}` } });
});
