import { changeGridLayerEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { changeGridLayer } from "@/lib/server/services/grid-layers/change-grid-layer";

export const PUT = route(changeGridLayerEndpoint, async ({ actor, params, ifMatch, body }) =>
  answered(await changeGridLayer(actor, { id: params.id, revision: ifMatch, entry: body })),
);
