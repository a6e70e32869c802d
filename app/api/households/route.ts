import { createHouseholdEndpoint } from "@/lib/contracts/households/household-change-endpoints";
import { listHouseholdsEndpoint } from "@/lib/contracts/households/list-households-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createHousehold } from "@/lib/server/services/households/create-household";
import { listHouseholds } from "@/lib/server/services/households/list-households";

export const GET = route(listHouseholdsEndpoint, async ({ actor, query }) =>
  answered(await listHouseholds(actor, query)),
);

export const POST = route(createHouseholdEndpoint, async ({ actor, body, ...once }) =>
  answered(await createHousehold(actor, body, once)),
);
