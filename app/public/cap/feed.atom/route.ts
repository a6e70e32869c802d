import { capFeedEndpoint } from "@/lib/contracts/public/cap-endpoints";
import { answered } from "@/lib/server/http/answered";
import { clientAddress } from "@/lib/server/http/client-address";
import { requestOrigin } from "@/lib/server/http/request-origin";
import { route } from "@/lib/server/http/route";
import { publicFeed } from "@/lib/server/services/public/public-alert-documents";

export const GET = route(capFeedEndpoint, async ({ request: { headers } }) =>
  answered(await publicFeed(clientAddress(headers), requestOrigin({ headers: Object.fromEntries(headers) }))),
);
