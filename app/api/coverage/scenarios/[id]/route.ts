import { removeScenarioEndpoint } from "@/lib/contracts/coverage/scenario-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { removeScenario } from "@/lib/server/services/coverage/scenarios";

export const DELETE = route(removeScenarioEndpoint, async ({ actor, params }) => {
  const removed = await removeScenario(actor, params.id);
  return removed.ok ? ok({}) : removed;
});
