import { reportPatrolEndpoint } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { reportPatrol } from "@/lib/server/services/patrols/report-patrol";

export const POST = route(reportPatrolEndpoint, async ({ actor, params, body, ...once }) =>
  tagged(await reportPatrol(actor, params.id, body, once)),
);
