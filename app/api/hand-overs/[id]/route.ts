import { amendHandOverEndpoint, readHandOverEndpoint } from "@/lib/contracts/hand-overs/hand-over-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { readHandOver } from "@/lib/server/services/hand-overs/read-hand-overs";
import { amendHandOver } from "@/lib/server/services/hand-overs/write-hand-over";

export const GET = route(readHandOverEndpoint, async ({ actor, params }) =>
  answered(await readHandOver(actor, params.id)),
);

export const PUT = route(amendHandOverEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await amendHandOver(actor, { id: params.id, revision: ifMatch, words: body })),
);
