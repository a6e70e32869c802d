import { askForRecordEndpoint } from "@/lib/contracts/residents/resident-request-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { askForRecord } from "@/lib/server/services/residents/ask-for-record";

export const POST = route(askForRecordEndpoint, async ({ actor, params, body, ...once }) =>
  tagged(await askForRecord(actor, { id: params.id, ...body }, once)),
);
