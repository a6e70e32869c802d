import { createScenarioEndpoint, listScenariosEndpoint } from "@/lib/contracts/coverage/scenario-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createScenario, listScenarios } from "@/lib/server/services/coverage/scenarios";

export const GET = route(listScenariosEndpoint, async ({ actor, query: { area } }) =>
  answered(await listScenarios(actor, area)),
);

export const POST = route(createScenarioEndpoint, async ({ actor, body, ...once }) =>
  answered(await createScenario(actor, body, once)),
);
