import {
  listEscalationStepsEndpoint,
  setEscalationStepsEndpoint,
} from "@/lib/contracts/alarms/escalation-step-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listSteps, setSteps } from "@/lib/server/services/alarms/escalation-steps";

export const GET = route(listEscalationStepsEndpoint, async ({ actor }) => answered(await listSteps(actor)));

export const PUT = route(setEscalationStepsEndpoint, async ({ actor, body }) => answered(await setSteps(actor, body)));
