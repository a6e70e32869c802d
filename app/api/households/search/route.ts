import { searchHouseholdsEndpoint } from "@/lib/contracts/households/search-households-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { searchHouseholds } from "@/lib/server/services/households/search-households";

export const POST = route(searchHouseholdsEndpoint, async ({ actor, body }) =>
  answered(await searchHouseholds(actor, body)),
);
