import { placeAtEndpoint } from "@/lib/contracts/places/place-at-endpoint";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { placeAt } from "@/lib/server/services/places/place-at";

export const GET = route(placeAtEndpoint, async ({ actor, query: { lng, lat } }) =>
  answered(await placeAt(actor, [lng, lat])),
);
