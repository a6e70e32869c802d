import { listResidentRequestsEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listResidentRequests } from "@/lib/server/services/residents/list-resident-requests";

export const GET = route(listResidentRequestsEndpoint, async ({ actor }) =>
  answered(await listResidentRequests(actor)),
);
