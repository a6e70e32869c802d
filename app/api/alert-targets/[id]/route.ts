import { removeAlertTargetEndpoint } from "@/lib/contracts/alerts/alert-target-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { removeAlertTarget } from "@/lib/server/services/alerts/alert-targets";

export const DELETE = route(removeAlertTargetEndpoint, async ({ actor, params }) => {
  const removed = await removeAlertTarget(actor, params.id);
  return removed.ok ? ok({}) : removed;
});
