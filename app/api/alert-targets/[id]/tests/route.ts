import { tryAlertTargetEndpoint } from "@/lib/contracts/alerts/alert-target-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tryAlertTarget } from "@/lib/server/services/alerts/alert-targets";

export const POST = route(tryAlertTargetEndpoint, async ({ actor, params }) =>
  answered(await tryAlertTarget(actor, params.id)),
);
