import { recordCareVisitEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { recordCareVisit } from "@/lib/server/services/care/record-care-visit";

export const POST = route(recordCareVisitEndpoint, async ({ actor, params, body, ...once }) =>
  answered(await recordCareVisit(actor, { id: params.id, body }, once)),
);
