import { reportPatrolEndpoint, sentAtHeader } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { reportPatrol } from "@/lib/server/services/patrols/report-patrol";

export const POST = route(reportPatrolEndpoint, async ({ actor, params, body, request, ...once }) =>
  tagged(await reportPatrol(actor, { id: params.id, report: body, sentAt: request.headers.get(sentAtHeader) }, once)),
);
