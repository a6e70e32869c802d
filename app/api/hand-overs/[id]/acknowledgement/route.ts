import { acknowledgeHandOverEndpoint } from "@/lib/contracts/hand-overs/hand-over-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { acknowledgeHandOver } from "@/lib/server/services/hand-overs/acknowledge-hand-over";

export const POST = route(acknowledgeHandOverEndpoint, async ({ actor, params, ifMatch }) =>
  answered(await acknowledgeHandOver(actor, { id: params.id, revision: ifMatch })),
);
