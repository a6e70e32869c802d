import { dispatchManyEndpoint } from "@/lib/contracts/incidents/dispatch-many-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { dispatchMany } from "@/lib/server/services/dispatch/dispatch-many";

export const POST = route(dispatchManyEndpoint, async ({ actor, body, ...once }) =>
  answered(await dispatchMany(actor, body, once)),
);
