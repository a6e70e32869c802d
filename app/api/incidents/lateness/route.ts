import { readLatenessEndpoint } from "@/lib/contracts/incidents/read-lateness-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readLateness } from "@/lib/server/services/incidents/read-lateness";

export const GET = route(readLatenessEndpoint, async ({ actor, query }) => answered(await readLateness(actor, query)));
