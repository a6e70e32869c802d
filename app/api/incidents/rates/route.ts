import { readRatesEndpoint } from "@/lib/contracts/incidents/read-rates-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readRates } from "@/lib/server/services/incidents/read-rates";

export const GET = route(readRatesEndpoint, async ({ actor, query }) => answered(await readRates(actor, query)));
