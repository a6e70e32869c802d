import {
  createDispatchRuleEndpoint,
  listDispatchRulesEndpoint,
} from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createDispatchRule, listDispatchRules } from "@/lib/server/services/dispatch-rules/dispatch-rules";

export const GET = route(listDispatchRulesEndpoint, async ({ actor }) => answered(await listDispatchRules(actor)));

export const POST = route(createDispatchRuleEndpoint, async ({ actor, body }) =>
  answered(await createDispatchRule(actor, body)),
);
