import { listAssigneesEndpoint } from "@/lib/contracts/incidents/list-assignees-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listAssignees } from "@/lib/server/services/incidents/list-assignees";

export const GET = route(listAssigneesEndpoint, async ({ actor, params }) =>
  answered(await listAssignees(actor, params.id)),
);
