import {
  createCheckedPlaceEndpoint,
  listCheckedPlacesEndpoint,
} from "@/lib/contracts/checked-places/checked-place-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { createCheckedPlace } from "@/lib/server/services/checked-places/create-checked-place";
import { listCheckedPlaces } from "@/lib/server/services/checked-places/list-checked-places";

export const GET = route(listCheckedPlacesEndpoint, async ({ actor, query }) =>
  answered(await listCheckedPlaces(actor, query)),
);

export const POST = route(createCheckedPlaceEndpoint, async ({ actor, body, ...once }) =>
  tagged(await createCheckedPlace(actor, body, once)),
);
