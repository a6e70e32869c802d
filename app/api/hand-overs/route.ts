import { listHandOversEndpoint, writeHandOverEndpoint } from "@/lib/contracts/hand-overs/hand-over-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { listHandOvers } from "@/lib/server/services/hand-overs/read-hand-overs";
import { writeHandOver } from "@/lib/server/services/hand-overs/write-hand-over";

export const GET = route(listHandOversEndpoint, async ({ actor, query }) =>
  answered(await listHandOvers(actor, query)),
);

export const POST = route(writeHandOverEndpoint, async ({ actor, body, ...once }) =>
  answered(await writeHandOver(actor, body, once)),
);
