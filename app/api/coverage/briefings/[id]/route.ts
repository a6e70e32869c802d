import {
  changeBriefingEndpoint,
  readBriefingEndpoint,
  removeBriefingEndpoint,
} from "@/lib/contracts/coverage/briefing-endpoints";
import { ok } from "@/lib/kernel/result";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { changeBriefing, readBriefing, removeBriefing } from "@/lib/server/services/coverage/briefings";

export const GET = route(readBriefingEndpoint, async ({ actor, params }) =>
  tagged(await readBriefing(actor, params.id)),
);

export const PUT = route(changeBriefingEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await changeBriefing(actor, { id: params.id, revision: ifMatch, body })),
);

export const DELETE = route(removeBriefingEndpoint, async ({ actor, params }) => {
  const removed = await removeBriefing(actor, params.id);
  return removed.ok ? ok({}) : removed;
});
