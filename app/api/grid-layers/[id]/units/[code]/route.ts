import { changeLayerUnitEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { changeLayerUnit } from "@/lib/server/services/grid-layers/change-layer-unit";

export const PUT = route(changeLayerUnitEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await changeLayerUnit(actor, { ...params, revision: ifMatch, entry: body })),
);
