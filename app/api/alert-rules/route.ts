import { createAlertRuleEndpoint, listAlertRulesEndpoint } from "@/lib/contracts/alerts/alert-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { createAlertRule, listAlertRules } from "@/lib/server/services/alerts/alert-rules";

export const GET = route(listAlertRulesEndpoint, async ({ actor }) => answered(await listAlertRules(actor)));

export const POST = route(createAlertRuleEndpoint, async ({ actor, body, ...once }) =>
  tagged(await createAlertRule(actor, body, once)),
);
