import { withdrawEscalationStepsEndpoint } from "@/lib/contracts/alarms/escalation-step-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { withdrawSteps } from "@/lib/server/services/alarms/escalation-steps";

export const POST = route(withdrawEscalationStepsEndpoint, async ({ actor, body }) =>
  answered(await withdrawSteps(actor, body.validFrom)),
);
