import { planPatrolEndpoint } from "@/lib/contracts/patrols/plan-patrol-endpoint";
import { listPatrolsEndpoint } from "@/lib/contracts/patrols/read-patrol-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { listPatrols } from "@/lib/server/services/patrols/list-patrols";
import { planPatrol } from "@/lib/server/services/patrols/plan-patrol";

export const GET = route(listPatrolsEndpoint, async ({ actor, query }) => answered(await listPatrols(actor, query)));

export const POST = route(planPatrolEndpoint, async ({ actor, body, ...once }) =>
  tagged(await planPatrol(actor, body, once)),
);
