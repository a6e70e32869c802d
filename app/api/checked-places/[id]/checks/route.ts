import { checkPlaceEndpoint } from "@/lib/contracts/checked-places/checked-place-endpoints";
import { sentAtHeader } from "@/lib/contracts/patrols/report-patrol-endpoint";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { checkPlace } from "@/lib/server/services/checked-places/check-place";

export const POST = route(checkPlaceEndpoint, async ({ actor, params, body, request, ...once }) =>
  tagged(await checkPlace(actor, { id: params.id, body, sentAt: request.headers.get(sentAtHeader) }, once)),
);
