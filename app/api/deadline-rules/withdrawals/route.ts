import { withdrawDeadlineRulesEndpoint } from "@/lib/contracts/deadlines/deadline-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { withdrawDeadlineRules } from "@/lib/server/services/deadlines/deadline-rules";

export const POST = route(withdrawDeadlineRulesEndpoint, async ({ actor, body }) =>
  answered(await withdrawDeadlineRules(actor, body)),
);
