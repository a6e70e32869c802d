import { listHouseholdChangesEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listHouseholdChanges } from "@/lib/server/services/households/list-household-changes";

export const GET = route(listHouseholdChangesEndpoint, async ({ actor, query }) =>
  answered(await listHouseholdChanges(actor, query)),
);
