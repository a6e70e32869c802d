import { listCareVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listCareVisits } from "@/lib/server/services/care/list-care-visits";

export const GET = route(listCareVisitsEndpoint, async ({ actor, query }) =>
  answered(await listCareVisits(actor, query)),
);
