import { incidentHouseholdEndpoint } from "@/lib/contracts/incidents/incident-household-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readIncidentHousehold } from "@/lib/server/services/incidents/read-incident-household";

export const GET = route(incidentHouseholdEndpoint, async ({ actor, params, query }) =>
  answered(await readIncidentHousehold(actor, params.id, query)),
);
