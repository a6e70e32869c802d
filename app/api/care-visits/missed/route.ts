import { listMissedVisitsEndpoint } from "@/lib/contracts/care/care-visit-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listMissedVisits } from "@/lib/server/services/care/list-missed-visits";

export const GET = route(listMissedVisitsEndpoint, async ({ actor }) => answered(await listMissedVisits(actor)));
