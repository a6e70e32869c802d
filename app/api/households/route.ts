import { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listHouseholds } from "@/lib/server/services/households/list-households";

export const GET = route(listHouseholdsEndpoint, async ({ actor, query }) =>
  answered(await listHouseholds(actor, query)),
);
