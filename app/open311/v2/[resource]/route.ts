import { open311Route } from "@/lib/server/http/open311-route";
import { listRequests } from "@/lib/server/services/open311/read-requests";
import { reportRequest } from "@/lib/server/services/open311/report-request";
import { listServices, readDiscovery } from "@/lib/server/services/open311/services";
import { listUpdates, takeUpdate } from "@/lib/server/services/open311/updates";
import { languageOf } from "../language-of";

export const GET = open311Route(
  {
    discovery: readDiscovery,
    services: listServices,
    requests: listRequests,
    servicerequestupdates: listUpdates,
  },
  languageOf,
);

export const POST = open311Route({ requests: reportRequest, servicerequestupdates: takeUpdate }, languageOf);
