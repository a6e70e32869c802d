import {
  listDeadlineRulesEndpoint,
  publishDeadlineRulesEndpoint,
} from "@/lib/contracts/deadlines/deadline-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listDeadlineRules, publishDeadlineRules } from "@/lib/server/services/deadlines/deadline-rules";

export const GET = route(listDeadlineRulesEndpoint, async ({ actor }) => answered(await listDeadlineRules(actor)));

export const POST = route(publishDeadlineRulesEndpoint, async ({ actor, body }) =>
  answered(await publishDeadlineRules(actor, body)),
);
