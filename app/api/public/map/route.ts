import { readPublicMapEndpoint } from "@/lib/contracts/public/read-public-map-endpoint";
import { clientAddress } from "@/lib/server/http/client-address";
import { contentTagged } from "@/lib/server/http/content-tagged";
import { route } from "@/lib/server/http/route";
import { readPublicMap } from "@/lib/server/services/public-release/read-public-map";

export const GET = route(readPublicMapEndpoint, async ({ query, request }) =>
  contentTagged(await readPublicMap(Number(query.weeks), clientAddress(request.headers)), request),
);
