import {
  changeCheckedPlaceEndpoint,
  readCheckedPlaceEndpoint,
} from "@/lib/contracts/checked-places/checked-place-endpoints";
import { route } from "@/lib/server/http/route";
import { tagged } from "@/lib/server/http/tagged";
import { changeCheckedPlace } from "@/lib/server/services/checked-places/change-checked-place";
import { readCheckedPlace } from "@/lib/server/services/checked-places/read-checked-place";

export const GET = route(readCheckedPlaceEndpoint, async ({ actor, params }) =>
  tagged(await readCheckedPlace(actor, params.id)),
);

export const PUT = route(changeCheckedPlaceEndpoint, async ({ actor, params, body, ifMatch }) =>
  tagged(await changeCheckedPlace(actor, { id: params.id, revision: ifMatch, change: body })),
);
