import { changeAlertRuleEndpoint, removeAlertRuleEndpoint } from "@/lib/contracts/alerts/alert-rule-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { changeAlertRule, removeAlertRule } from "@/lib/server/services/alerts/alert-rules";

export const PUT = route(changeAlertRuleEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await changeAlertRule(actor, { id: params.id, revision: ifMatch, settings: body })),
);

export const DELETE = route(removeAlertRuleEndpoint, async ({ actor, params }) => {
  const removed = await removeAlertRule(actor, params.id);
  return removed.ok ? ok({}) : removed;
});
