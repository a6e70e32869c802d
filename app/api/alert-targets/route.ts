import { createAlertTargetEndpoint, listAlertTargetsEndpoint } from "@/lib/contracts/alerts/alert-target-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createAlertTarget, listAlertTargets } from "@/lib/server/services/alerts/alert-targets";

export const GET = route(listAlertTargetsEndpoint, async ({ actor }) => answered(await listAlertTargets(actor)));

export const POST = route(createAlertTargetEndpoint, async ({ actor, body }) =>
  answered(await createAlertTarget(actor, body)),
);
