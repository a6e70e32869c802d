import { readPatrolEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { readPatrol } from "@/lib/server/services/patrols/read-patrol";

export const GET = route(readPatrolEndpoint, async ({ actor, params }) => tagged(await readPatrol(actor, params.id)));
