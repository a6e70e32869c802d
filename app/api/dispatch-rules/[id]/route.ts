import { updateDispatchRuleEndpoint } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { updateDispatchRule } from "@/lib/server/services/dispatch-rules/dispatch-rules";

export const PUT = route(updateDispatchRuleEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await updateDispatchRule(actor, { id: params.id, revision: ifMatch, rule: body })),
);
