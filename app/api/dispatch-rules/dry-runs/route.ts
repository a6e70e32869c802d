import { dryRunEndpoint } from "@/lib/contracts/dispatch/dispatch-rule-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { dryRunRules } from "@/lib/server/services/dispatch-rules/dry-run-rules";

export const POST = route(dryRunEndpoint, async ({ actor, body }) => answered(await dryRunRules(actor, body)));
