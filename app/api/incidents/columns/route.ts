import { readIncidentColumnsEndpoint } from "@/lib/contracts/incidents/read-incident-columns-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readIncidentColumns } from "@/lib/server/services/incidents/read-incident-columns";

export const GET = route(readIncidentColumnsEndpoint, async ({ actor, query }) =>
  answered(await readIncidentColumns(actor, query)),
);
