import { readHealthEndpoint } from "@/lib/contracts/health/read-health-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readHealth } from "@/lib/server/services/health/read-health";

export const GET = route(readHealthEndpoint, async () => answered(await readHealth()));
