import { recordCareVisitEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { sentAtHeader } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { recordCareVisit } from "@/lib/server/services/care/record-care-visit";

export const POST = route(recordCareVisitEndpoint, async ({ actor, params, body, request, ...once }) =>
  answered(await recordCareVisit(actor, { id: params.id, body, sentAt: request.headers.get(sentAtHeader) }, once)),
);
