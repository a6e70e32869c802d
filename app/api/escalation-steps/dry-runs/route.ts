import { dryRunLadderEndpoint } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { dryRunLadder } from "@/lib/server/services/alarms/dry-run-ladder";

export const POST = route(dryRunLadderEndpoint, async ({ actor, body }) => answered(await dryRunLadder(actor, body)));
