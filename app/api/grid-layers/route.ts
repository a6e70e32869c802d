import { createGridLayerEndpoint, listGridLayersEndpoint } from "@/lib/contracts/grid-layers/grid-layer-endpoints";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { createGridLayer } from "@/lib/server/services/grid-layers/create-grid-layer";
import { listGridLayers } from "@/lib/server/services/grid-layers/list-grid-layers";

export const GET = route(listGridLayersEndpoint, async ({ actor }) => answered(await listGridLayers(actor)));

export const POST = route(createGridLayerEndpoint, async ({ actor, body }) =>
  answered(await createGridLayer(actor, body)),
);
