import { acknowledgeEndpoint } from "@/lib/contracts/alarms/acknowledge-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { acknowledge } from "@/lib/server/services/alarms/acknowledge";

export const POST = route(acknowledgeEndpoint, async ({ actor, params, ...once }) =>
  answered(await acknowledge(actor, params.id, once)),
);
