import {
  listEscalationStepsEndpoint,
  publishEscalationStepsEndpoint,
} from "@/lib/contracts/alarms/escalation-step-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listSteps, publishSteps } from "@/lib/server/services/alarms/escalation-steps";

export const GET = route(listEscalationStepsEndpoint, async ({ actor }) => answered(await listSteps(actor)));

export const POST = route(publishEscalationStepsEndpoint, async ({ actor, body }) =>
  answered(await publishSteps(actor, body)),
);
